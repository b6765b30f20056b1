/**
 * The lines of NDJSON without their line breaks, each a view of the same memory. What comes after the last line break is a line,
 * too: an empty one, when the text is whole.
 */
export function linesIn(ndjson: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  let start = 0;
  for (let end = ndjson.indexOf(lineBreak); end !== -1; end = ndjson.indexOf(lineBreak, start)) {
    lines.push(ndjson.subarray(start, end));
    start = end + 1;
  }
  lines.push(ndjson.subarray(start));
  return lines;
}

const lineBreak = 0x0a;
