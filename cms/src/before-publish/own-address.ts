/**
 * Reads a link of an editor as the website does: a path from the top, such as `/news/`, needs no base path.
 *
 * @param siteUrl The website, with a slash at its end.
 * @returns The path on the website, without the base path, a query and a place on the page; null for all that leads
 * elsewhere, and for a place on the very page.
 */
export function ownPath(link: string, siteUrl: string): string | null {
  if (link.startsWith('//') || link.startsWith('#')) return null;
  const home = new URL(siteUrl);
  const hasScheme = /^[a-z][a-z\d+.-]*:/i.test(link);
  if (!hasScheme && !link.startsWith('/')) return /^www\./i.test(link) ? ownPath(`https://${link}`, siteUrl) : null;
  const url = URL.parse(hasScheme ? link : `.${link}`, home.href);
  if (url === null || !/^https?:$/.test(url.protocol) || url.host !== home.host) return null;
  const pathname = `${url.pathname}/` === home.pathname ? home.pathname : url.pathname;
  if (!pathname.startsWith(home.pathname)) return null;
  return pathname.slice(home.pathname.length - 1).replace(/\/index\.html$/, '/');
}

/**
 * The path of a file of the media library, as it is in its address there.
 *
 * @returns null for what is elsewhere. An address below somebody else's `/uploads/` is none of ours.
 */
export function filePath(address: string, cmsUrl: string): string | null {
  const url = URL.parse(address, cmsUrl);
  return url?.origin === new URL(cmsUrl).origin && /^\/uploads\/./.test(url.pathname) ? url.pathname : null;
}
