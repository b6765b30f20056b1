import { sha256 } from '../../../site/src/strapi/envelope.ts';

type Line = Record<string, unknown>;

/**
 * Changes lines of an export and closes it again with a true version and digest, so that only the change itself is wrong.
 * @param change gets each line between header and trailer; gives back what stands there instead
 * @param header what to change in the header
 */
export function resealExport(text: string, change: (line: Line) => Line[], header: Line = {}): string {
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line): Line => JSON.parse(line));
  const [first = {}, ...rest] = lines;
  const inner = rest.slice(0, -1).flatMap(change);
  const body = inner.map((line) => `${JSON.stringify(line)}\n`).join('');
  const count = (kind: string): number => inner.filter(({ line }) => line === kind).length;
  const counts = { item: count('item'), file: count('file'), redirect: count('redirect'), removal: count('removal') };
  const version = sha256(`${first.asOf}\n${body}`);
  const begin = JSON.stringify({ ...first, counts, version, ...header });
  return `${begin}\n${body}${JSON.stringify({ line: 'trailer', counts, digest: sha256(body) })}\n`;
}
