import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { absolute } from '../../src/lib/urls.ts';

/**
 * Follows every link of a built site to itself, as a browser would.
 * @param texts of its pages and feeds, by path
 * @returns each link that leads to no file or to no place on the page
 */
export function deadLinks(folder: string, texts: ReadonlyMap<string, string>): string[] {
  const home = new URL(absolute('/'));
  const isAlive = (url: URL) => {
    if (!url.pathname.startsWith(home.pathname)) return false;
    const path = url.pathname.slice(home.pathname.length - 1);
    const text = texts.get(path);
    if (text === undefined) return !path.endsWith('/') && existsSync(join(folder, path));
    return url.hash === '' || placesOn(text).includes(decodeURIComponent(url.hash.slice(1)));
  };
  return [...texts].flatMap(([path, text]) =>
    linksIn(text)
      .filter((link) => {
        const url = new URL(link, absolute(path));
        return url.origin === home.origin && !isAlive(url);
      })
      .map((link) => `${path} links to ${link}`),
  );
}

/** What a link to the page can name after `#`. */
export function placesOn(html: string): string[] {
  return [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
}

/** Also those in the HTML that a feed carries as text. */
function linksIn(text: string): string[] {
  return [...text.matchAll(/ (?:href|src)=(?:"|&quot;)([^"&]*)/g)].map(([, link = '']) => link);
}
