import { feedPathOf, type PageItem } from '../lib/urls.ts';
import type { Earlier } from './earlier-addresses.ts';
import type { Inspection, Topic } from './types.ts';

/** What has a feed of its own. */
export type FeedOwner = Topic | Inspection;

/**
 * Where the feeds of topics and inspections used to be: whoever follows one goes on hearing of its news. What was replaced by
 * something of another type has no feed that would go on.
 * @returns by the earlier path of the feed, whose feed it is now
 */
export function earlierFeeds(earlier: ReadonlyMap<string, Earlier>): ReadonlyMap<string, FeedOwner> {
  return new Map(
    [...earlier].flatMap(([path, found]) =>
      found.kind === 'moved' && found.item.type === found.was && hasFeed(found.item)
        ? [[feedPathOf(path), found.item] as const]
        : [],
    ),
  );
}

/** Slugs at which a type has feeds: the present ones, and the earlier ones for hosts that can't redirect. */
export function feedSlugs(
  owners: readonly FeedOwner[],
  earlier: ReadonlyMap<string, FeedOwner>,
  type: FeedOwner['type'],
): string[] {
  const before = [...earlier].filter(([, owner]) => owner.type === type);
  // `/topics/meetings/rss.xml`
  return [...owners.map(({ slug }) => slug), ...before.flatMap(([path]) => path.split('/')[2] ?? [])];
}

function hasFeed(item: PageItem): item is FeedOwner {
  return item.type === 'topic' || item.type === 'inspection';
}
