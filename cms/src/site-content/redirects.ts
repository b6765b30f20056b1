import { itemKey } from './exported-type';
import { type Row, textOf } from './row';

/** A line that sends readers from an earlier path to the present page of the same item. */
export interface Redirect {
  line: 'redirect';
  from: string;
  type: string;
  id: string;
}

/**
 * Earlier paths of things that readers can see now. A path that is somebody's present path is no redirect, and an
 * earlier path belongs to the first who had it.
 *
 * @param addresses Rows of the address book, oldest first.
 * @param shownKeys Keys (`type:id`) of what readers can see.
 * @param presentPaths Paths that lead to a page now.
 * @returns By path.
 */
export function redirects(
  addresses: readonly Row[],
  shownKeys: ReadonlySet<string>,
  presentPaths: ReadonlySet<string>,
): Redirect[] {
  const byPath = new Map<string, Redirect>();
  for (const row of addresses) {
    const from = textOf(row, 'path');
    const type = textOf(row, 'type');
    const id = textOf(row, 'targetId');
    if (from === null || type === null || id === null) continue;
    if (!shownKeys.has(itemKey(type, id)) || presentPaths.has(from) || byPath.has(from)) continue;
    byPath.set(from, { line: 'redirect', from, type, id });
  }
  return [...byPath.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}
