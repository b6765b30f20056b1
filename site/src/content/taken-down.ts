import { dayInLondon } from '../lib/dates.ts';
import type { PageItem } from '../lib/urls.ts';
import { hasPage } from './paths.ts';
import type { Item, Removal } from './types.ts';

/** Something that was taken down, with what readers are told of it. */
export interface TakenDown extends Omit<Removal, 'replacement'> {
  /** The day in Europe/London. */
  on: string;
  /** What readers find instead. */
  replacement: PageItem | null;
}

/**
 * What was taken down, newest first. A replacement that has no page, because its item is at fault, is left out: then readers
 * are told what happened, and not sent to nothing.
 */
export function takenDown(removals: readonly Removal[], items: readonly Item[]): TakenDown[] {
  const pages = new Map(items.filter(hasPage).map((item) => [`${item.type}:${item.id}`, item]));
  return removals
    .map((removal) => {
      const { removedAt, replacement: by } = removal;
      return { ...removal, on: dayInLondon(removedAt), replacement: (by && pages.get(`${by.type}:${by.id}`)) ?? null };
    })
    .sort((a, b) => Date.parse(b.removedAt) - Date.parse(a.removedAt) || (a.id < b.id ? -1 : 1));
}
