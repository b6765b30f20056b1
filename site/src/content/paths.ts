import { type PageItem, pathTo } from '../lib/urls.ts';
import type { Item } from './types.ts';

/** Where an item's page is, or null for what has no page of its own: a glossary term, the settings. */
export function pathOf(item: Item): string | null {
  return hasPage(item) ? pathTo(item) : null;
}

/** Whether an item has a page of its own. */
export function hasPage(item: Item): item is PageItem {
  return item.type !== 'glossary-term' && item.type !== 'site-settings';
}

/** What an item's page is called. */
export function titleOf(item: PageItem): string {
  return 'title' in item ? item.title : item.name;
}
