/** Where a link leads within the site: a file, and maybe a place on that page. */
export interface LinkTarget {
  /** Relative to the site's folder, as `news/index.html`. */
  file: string;
  /** What is after `#`, decoded; empty for none. */
  anchor: string;
}

/**
 * Follows a link as a browser would.
 *
 * @param link as it is written in the page
 * @param pageFile the file that holds it, as `news/index.html`
 * @param siteUrl public address of the site, with base path and a slash at the end
 * @returns `outside` when it leads elsewhere, `null` when it is no address at all or misses the site's base path
 */
export function linkTarget(link: string, pageFile: string, siteUrl: URL): LinkTarget | 'outside' | null {
  if (link.startsWith('#')) return placeOn(pageFile, link);
  const page = wholePath.test(link) ? siteUrl : new URL(pageFile.replace(/(^|\/)index\.html$/, '$1'), siteUrl);
  const url = URL.parse(link, page.href);
  if (url === null) return null;
  if (url.origin !== siteUrl.origin) return 'outside';
  // Another site on the same host (GitHub project pages) is outside when it is named whole; a bare path that misses our
  // base path is a mistake.
  if (!url.pathname.startsWith(siteUrl.pathname)) return URL.canParse(link) ? 'outside' : null;
  const path = decoded(url.pathname.slice(siteUrl.pathname.length));
  const anchor = decoded(url.hash.slice(1));
  if (path === null || anchor === null) return null;
  return { file: path === '' || path.endsWith('/') ? `${path}index.html` : path, anchor };
}

/** To parse an address takes longer than all else, and most links are of these kinds. */
function placeOn(file: string, link: string): LinkTarget | null {
  const anchor = decoded(link.slice(1).trim());
  return anchor === null ? null : { file, anchor };
}

/** It is the same on every page. */
const wholePath = /^(?:\/|[a-z][a-z\d+.-]*:)/i;

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
