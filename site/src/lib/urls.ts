import type { Item } from '../content/types.ts';

/**
 * Addresses. A *path* is where something is on the site, without the base path, with a slash at both ends (`/news/`);
 * `href` and `absolute` turn a path into what is printed. Nothing else on the site knows where the site is served.
 */

/** The pages that exist whatever the content. */
export const sections = {
  home: '/',
  news: '/news/',
  inspections: '/inspections/',
  documents: '/documents/',
  partners: '/partners/',
  glossary: '/glossary/',
  follow: '/follow/',
  search: '/search/',
} as const;

/** The page that every site must have; each page offers it as help. */
export const contactPath = '/contact/';

/** What has a page of its own at an address made of its type and its slug. */
export type PageItem = Exclude<Item, { type: 'glossary-term' | 'site-settings' }>;

/** Where an item's page is, for example `/news/our-response/`. */
export function pathTo(item: Pick<PageItem, 'type' | 'slug'>): string {
  return `${folders[item.type]}${item.slug}/`;
}

const folders: Record<PageItem['type'], string> = {
  'news-item': '/news/',
  partner: '/partners/',
  'inspection-document': '/documents/',
  inspection: '/inspections/',
  topic: '/topics/',
  page: '/',
};

/** The feed of all news. */
export const newsFeedPath = '/rss.xml';

/** The feed of a topic or an inspection lies beside its page. */
export function feedPathOf(pagePath: string): string {
  return `${pagePath}rss.xml`;
}

export function yearPath(year: string): string {
  return `/news/${year}/`;
}

export function monthPath(year: string, month: string): string {
  return `/news/${year}/${month}/`;
}

/** Where the index of the search is, beside the pages; it is made when they are. */
export const searchIndexPath = '/pagefind/';

/** A part of the sitemap: `pages`, or a year of news. */
export function sitemapPartPath(part: string): string {
  return `/sitemap-${part}.xml`;
}

/** What hosts read: where pages used to be, what has been taken down, and what to say with each file. */
export const hostFiles = {
  /** For Netlify, Cloudflare Pages and the newsroom's own server. */
  redirects: '/_redirects',
  /** For Caddy. */
  caddy: '/addresses.caddy',
  /** For nginx. */
  nginx: '/addresses.nginx',
  /** For the newsroom's own server. */
  gone: '/gone.json',
  /** For Netlify and Cloudflare Pages. */
  headers: '/_headers',
  /** For Caddy. */
  caddyHeaders: '/headers.caddy',
  /** For nginx. */
  nginxHeaders: '/headers.nginx',
} as const;

/** What a link on the site says: the path with the base path in front, for example `/newsroom/news/`. */
export function href(path: string): string {
  return `${siteUrl().pathname.slice(0, -1)}${path}`;
}

/** The whole public address, for feeds, canonical links and sitemaps. */
export function absolute(path: string): string {
  return `${siteUrl().origin}${href(path)}`;
}

/**
 * The name of the site that a link leads to, without `www.`, for example `ofsted.gov.uk`.
 * @throws when the address is not one; the content has been checked long before.
 */
export function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}

/**
 * Slugs that an editor can't use, because the site itself answers there. A news item can't be called like a year, a page
 * can't be called like a section.
 */
export function isReservedSlug(slug: string, type: 'news-item' | 'page'): boolean {
  return type === 'news-item' ? /^\d{4}$/.test(slug) : reservedPageSlugs.has(slug);
}

/** First parts of the site's own addresses. The CMS refuses these and some more, so that an editor hears of it at once. */
export const reservedPageSlugs: ReadonlySet<string> = new Set([
  'news',
  'topics',
  'partners',
  'documents',
  'inspections',
  'glossary',
  'search',
  'follow',
  'media',
  'uploads',
  'pagefind',
  '404',
  '410',
]);

/**
 * Where readers find the site, from `SITE_URL`. There is no fallback: a guessed address would publish dead links.
 * @throws when `SITE_URL` is missing or does not end in a slash.
 */
function siteUrl(): URL {
  const setting = process.env.SITE_URL;
  if (!setting?.endsWith('/')) {
    throw new Error(
      `SITE_URL is ${setting ? `"${setting}", without a slash at the end` : 'not set'}. Operator: set it to the public address of the site, for example https://news.example.org/`,
    );
  }
  if (known?.setting !== setting) known = { setting, url: new URL(setting) };
  return known.url;
}

/** Parsed once: a page asks for some fifty addresses. */
let known: { setting: string; url: URL } | undefined;
