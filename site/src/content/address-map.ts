import { feedPathOf, pathTo } from '../lib/urls.ts';
import type { Snapshot } from './snapshot.ts';

/** What a host should answer where nothing is now. Paths are without the base path. */
export interface AddressMap {
  /** From an earlier path to a present one, each in one step. */
  moved: ReadonlyMap<string, string>;
  /** Paths that are gone for good. */
  gone: readonly string[];
  /** SHA-256 in hex of paths that are gone for good and of which nothing more may be told. */
  goneDigests: readonly string[];
}

/** Where pages and feeds used to be. Whatever is written for a host comes from here. */
export function addressMap({ earlier, earlierFeeds, goneDigests }: Snapshot): AddressMap {
  const pages = [...earlier].flatMap(([from, found]) =>
    found.kind === 'moved' ? [[from, pathTo(found.item)] as const] : [],
  );
  const feeds = [...earlierFeeds].map(([from, owner]) => [from, feedPathOf(pathTo(owner))] as const);
  const gone = [...earlier].flatMap(([from, found]) => (found.kind === 'gone' ? [from] : []));
  return { moved: new Map([...pages, ...feeds]), gone, goneDigests };
}
