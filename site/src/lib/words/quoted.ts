/** Whether a text that begins like this is still inside quotation marks: nobody adds to a title, or to another’s words. */
export function isInQuotes(before: string): boolean {
  const straight = [...before.matchAll(/"/g)].at(-1)?.index;
  return (
    before.lastIndexOf('“') > before.lastIndexOf('”') ||
    /‘(?!.*’(?!\p{L}))/su.test(before) ||
    (straight !== undefined &&
      /^"\S/.test(`${before.slice(straight)}x`) &&
      /(?:^|[\s(])$/.test(before.slice(0, straight)))
  );
}

/** Whether it is still inside round brackets. */
export function isInBrackets(before: string): boolean {
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}
