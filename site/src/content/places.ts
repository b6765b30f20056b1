import { feedPathOf, pathTo } from '../lib/urls.ts';
import { copiesOf } from './copies-of.ts';
import type { Earlier } from './earlier-addresses.ts';
import type { FeedOwner } from './earlier-feeds.ts';
import { type PageContent, pageAnchors } from './page-anchors.ts';
import { pathOf } from './paths.ts';
import type { Item, SiteFile } from './types.ts';

/**
 * Where a link to the site itself leads, whatever has moved since it was written: the present path of a page, without
 * the base path, or of a mirrored file.
 * @param path as it is written, also an earlier one, or one without its last slash
 * @param hash `#…`, or empty; left out of the answer when the page has no such place
 * @returns undefined when there is nothing
 */
export type PlaceAt = (path: string, hash: string) => string | undefined;

export interface PlacesContent extends PageContent {
  items: readonly Item[];
  files: readonly SiteFile[];
  /** Every path at which the site has something now. */
  present: ReadonlySet<string>;
  earlier: ReadonlyMap<string, Earlier>;
  earlierFeeds: ReadonlyMap<string, FeedOwner>;
}

/** Prepares the answers. The places on a page are looked for when a link first names one. */
export function createPlaces(content: PlacesContent): PlaceAt {
  const { present, earlier, earlierFeeds, fileAt } = content;
  const items = new Map(content.items.map((item) => [pathOf(item), item]));
  const media = new Set(content.files.flatMap(copiesOf).map(({ path }) => path));
  const anchors = new Map<string, ReadonlySet<string>>();

  const pageAt = (path: string) => {
    if (present.has(path)) return path;
    const found = earlier.get(path);
    if (found) return found.kind === 'moved' ? pathTo(found.item) : undefined;
    const owner = earlierFeeds.get(path);
    return owner && feedPathOf(pathTo(owner));
  };
  const hasAnchor = (path: string, anchor: string) => {
    const known = anchors.get(path) ?? pageAnchors(path, items.get(path), content);
    anchors.set(path, known);
    return known.has(anchor);
  };

  return (path, hash) => {
    const file = media.has(path) ? path : fileAt(path)?.path;
    if (file !== undefined) return file + hash;
    const page = pageAt(path.replace(/\/index\.html$/, '/')) ?? pageAt(`${path}/`);
    if (page === undefined || hash === '') return page;
    const anchor = decoded(hash.slice(1));
    return isOnEveryPage.test(anchor) || hasAnchor(page, anchor) ? page + hash : page;
  };
}

/** The beginning of a page, and text fragments (`#:~:text=…`), which browsers look for themselves. */
const isOnEveryPage = /^(?:top$|:~:)/;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
