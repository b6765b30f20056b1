import { readLastGood, writeLastGood } from '../../../site/src/strapi/last-good.ts';

/**
 * Takes items out of kept lines, and the files that only they used.
 *
 * @param lines NDJSON as `writeLastGood` writes it
 * @param keys `type:id` of what goes
 * @returns what is left, and the ids of the files in it
 */
export function withoutItems(lines: Buffer, keys: ReadonlySet<string>): { lines: Buffer; files: ReadonlySet<string> } {
  const { items, files } = readLastGood(lines);
  const left = [...items].filter(([key]) => !keys.has(key)).map(([, raw]) => raw);
  const named = new Set<string>();
  for (const { line } of left) collectNames(line.data, named);
  const used = [...files.values()].filter(({ line }) => named.has(line.id) || named.has(line.data.url));
  return { lines: writeLastGood(left, used), files: new Set(used.map(({ line }) => line.id)) };
}

/** An item names a file by its id, alone in a field, or by its address, anywhere in a text. */
function collectNames(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') {
    into.add(value);
    for (const [address] of value.matchAll(/\/uploads\/[^\s"'<>()[\]\\?#]*[A-Za-z0-9]/g)) into.add(address);
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) collectNames(part, into);
  }
}
