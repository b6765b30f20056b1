import type { ItemType } from './exported-type';

/** Where the page of a type lives; a type that is not here is shown on another page. */
const sections: Partial<Record<ItemType, string>> = {
  'news-item': '/news/',
  partner: '/partners/',
  'inspection-document': '/documents/',
  inspection: '/inspections/',
  topic: '/topics/',
  page: '/',
};

/**
 * The path of an item's own page, without the site's base path, for example `/news/summer-fair/`.
 *
 * @returns null for a type without a page of its own, or an item without a slug.
 */
export function pagePath(type: ItemType, slug: unknown): string | null {
  const section = sections[type];
  return section !== undefined && typeof slug === 'string' ? `${section}${slug}/` : null;
}

/** Whether the items of a type have pages of their own. */
export function hasPages(type: ItemType): boolean {
  return type in sections;
}
