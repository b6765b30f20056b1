/**
 * First parts of addresses that belong to the website itself: all that it could not show (its own list is in its
 * `lib/urls.ts`), and what a host may serve beside it.
 */
const sections = [
  'news',
  'topics',
  'partners',
  'documents',
  'inspections',
  'glossary',
  'search',
  'follow',
  'feed',
  'rss',
  'sitemap',
  'robots',
  'live',
  'index',
  'media',
  'assets',
  'uploads',
  'pagefind',
  'preview',
  'admin',
  'api',
  '404',
  '410',
];

/** Whether an address is that of a part of the website (`/search/`) or of a year of news (`/news/2024/`). */
export function isReservedSlug(slug: string): boolean {
  return sections.includes(slug) || /^\d{4}$/.test(slug);
}
