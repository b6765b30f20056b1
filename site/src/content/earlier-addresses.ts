import { pathOf } from './paths.ts';
import type { Item, Redirect } from './types.ts';

/** What a reader who comes to an earlier address is told. */
export interface Moved {
  /** Where the item is now. */
  path: string;
  /** What the item is called. */
  title: string;
}

/**
 * Where items used to be, each with where it is now, however often it has moved since. What readers can't see is left out,
 * and so is an address where something is at present.
 * @param present every path at which the site has something now
 * @returns by the earlier path
 */
export function earlierAddresses(
  redirects: readonly Redirect[],
  items: readonly Item[],
  present: ReadonlySet<string>,
): ReadonlyMap<string, Moved> {
  const shown = new Map(items.map((item) => [`${item.type}:${item.id}`, item]));
  return new Map(
    redirects.flatMap(({ from, type, id }) => {
      const item = shown.get(`${type}:${id}`);
      const moved = item && movedTo(item);
      return moved && isPagePath.test(from) && !present.has(from) ? [[from, moved]] : [];
    }),
  );
}

/** Checked because it becomes the name of a folder. */
const isPagePath = /^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)+$/;

function movedTo(item: Item): Moved | null {
  const path = pathOf(item);
  if (path === null) return null;
  if ('title' in item) return { path, title: item.title };
  return 'name' in item ? { path, title: item.name } : null;
}
