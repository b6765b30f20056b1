import type { Raw } from './envelope.ts';
import { content, type FileLine, type ItemLine, keyOf } from './lines.ts';

/**
 * What readers saw last, as lines of the exports it came from. Only a faulty item that is still in the export falls back on
 * it: what was taken down, or was never good, is not in it.
 */
export interface LastGood {
  /** By `type:id`. */
  items: ReadonlyMap<string, Raw<ItemLine>>;
  /** By id. */
  files: ReadonlyMap<string, Raw<FileLine>>;
}

/** Reads what `writeLastGood` wrote. A line that an earlier version of the site wrote differently is left out. */
export function readLastGood(ndjson: string): LastGood {
  const items = new Map<string, Raw<ItemLine>>();
  const files = new Map<string, Raw<FileLine>>();
  for (const text of ndjson.split('\n').filter((line) => line !== '')) {
    const line = parse(text);
    if (line?.line === 'item') items.set(keyOf(line), { text, line });
    if (line?.line === 'file') files.set(line.id, { text, line });
  }
  return { items, files };
}

/** NDJSON of the lines that are shown now, to be handed in the next time. */
export function writeLastGood(items: readonly Raw<ItemLine>[], files: readonly Raw<FileLine>[]): string {
  return [...items, ...files].map(({ text }) => `${text}\n`).join('');
}

function parse(text: string) {
  try {
    return content.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
