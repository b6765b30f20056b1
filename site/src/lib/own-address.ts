import { absolute } from './urls.ts';

/** An address on our own site, as it is written: nothing says that anything is there. */
export interface OwnAddress {
  /** Without the base path and without a query, which no page of ours reads. */
  path: string;
  /** `#…`, or empty. */
  hash: string;
}

/**
 * Reads a link as a browser would, except that a path from the top, such as `/news/`, needs no base path: editors do not
 * know of it.
 * @param pagePath path of the page that has the link
 * @returns null when it is no address at all
 */
export function ownAddress(link: string, pagePath: string): OwnAddress | 'elsewhere' | null {
  const home = new URL(absolute('/'));
  const hasScheme = /^[a-z][a-z\d+.-]*:/i.test(link);
  const url = link.startsWith('/') ? URL.parse(`.${link}`, home) : URL.parse(link, absolute(pagePath));
  if (url === null) return null;
  const isOurs = isHttp.test(url.protocol) && url.host === home.host;
  if (!isOurs) return hasScheme ? 'elsewhere' : null;
  // The base path itself may be written without its last slash.
  const pathname = `${url.pathname}/` === home.pathname ? home.pathname : url.pathname;
  // Another site on the same host, as on GitHub project pages.
  if (!pathname.startsWith(home.pathname)) return hasScheme ? 'elsewhere' : null;
  return { path: pathname.slice(home.pathname.length - 1), hash: url.hash };
}

/** Both: a link that was copied before the site had its certificate is still ours. */
const isHttp = /^https?:$/;
