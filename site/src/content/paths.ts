import { pathTo } from '../lib/urls.ts';
import type { Item } from './types.ts';

/** Where an item's page is, or null for what has no page of its own: a glossary term, the settings. */
export function pathOf(item: Item): string | null {
  return item.type === 'glossary-term' || item.type === 'site-settings' ? null : pathTo(item);
}
