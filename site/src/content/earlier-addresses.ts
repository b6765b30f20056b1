import type { PageItem } from '../lib/urls.ts';
import { hasPage } from './paths.ts';
import type { TakenDown } from './taken-down.ts';
import type { Item, ItemType, Redirect } from './types.ts';

/** What a reader who comes to an address where something used to be is told. */
export type Earlier = Moved | Gone;

/** It is at another address now, or something else has taken its place. */
export interface Moved {
  kind: 'moved';
  /** What was here. */
  was: ItemType;
  /** True when it was taken down, and `item` is what the editors named in its place. */
  replaced: boolean;
  /** What is to be read now, at its present address. */
  item: PageItem;
}

/** It was taken down, and nothing has taken its place. */
export interface Gone {
  kind: 'gone';
  removal: TakenDown;
}

/**
 * Where items used to be, each with what readers find now, however often it has moved since. A move to what readers can't see
 * is left out, and so is an address where something is at present.
 * @param present every path at which the site has something now
 * @returns by the earlier path
 */
export function earlierAddresses(
  redirects: readonly Redirect[],
  removals: readonly TakenDown[],
  items: readonly Item[],
  present: ReadonlySet<string>,
): ReadonlyMap<string, Earlier> {
  const pages = new Map(items.filter(hasPage).map((item) => [`${item.type}:${item.id}`, item]));
  const gone = removals.flatMap((removal) => removal.paths.map((from) => [from, takenDownFrom(removal)] as const));
  const moved = redirects.flatMap(({ from, type, id }) => {
    const item = pages.get(`${type}:${id}`);
    return item ? [[from, { kind: 'moved', was: type, replaced: false, item }] as const] : [];
  });
  // What can be read comes last, so that it is what counts.
  return new Map([...gone, ...moved].filter(([from]) => isPagePath.test(from) && !present.has(from)));
}

/** Checked because it becomes the name of a folder. */
const isPagePath = /^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)+$/;

function takenDownFrom(removal: TakenDown): Earlier {
  const { type, replacement } = removal;
  return replacement ? { kind: 'moved', was: type, replaced: true, item: replacement } : { kind: 'gone', removal };
}
