import { type Row, textOf } from './row';

/**
 * Whose page readers find instead of something that was taken down. What replaced it may have been replaced itself: then
 * it is the last of the chain.
 *
 * @param key Key (`type:id`) of what was taken down.
 * @param takedowns The records of everything that was taken down and is not visible now, by key.
 * @param shownKeys Keys of what readers can see.
 * @returns Something that readers can see now, or null.
 */
export function shownReplacement(
  key: string,
  takedowns: ReadonlyMap<string, Row>,
  shownKeys: ReadonlySet<string>,
): { type: string; id: string } | null {
  const passed = new Set([key]);
  for (let next = replacementOf(takedowns, key); next !== null; next = replacementOf(takedowns, next)) {
    if (shownKeys.has(next)) return parseKey(next);
    // Two that replace each other lead nowhere.
    if (passed.has(next)) return null;
    passed.add(next);
  }
  return null;
}

function replacementOf(takedowns: ReadonlyMap<string, Row>, key: string): string | null {
  const row = takedowns.get(key);
  return row === undefined ? null : textOf(row, 'replacement');
}

function parseKey(key: string): { type: string; id: string } {
  const colon = key.indexOf(':');
  return { type: key.slice(0, colon), id: key.slice(colon + 1) };
}
