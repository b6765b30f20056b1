/** The beginning of a long text, cut between words. */
export function inShort(text: string, most = 60): string {
  const letters = Array.from(text);
  if (letters.length <= most) return text;
  const start = letters.slice(0, most).join('');
  return `${start.replace(/\s+\S*$/, '')}…`;
}
