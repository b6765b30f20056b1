import { publicPath } from './public-path.ts';
import type { SiteFacts } from './site-facts.ts';

/**
 * One character that XML forbids and every subscriber's reader refuses the whole feed, usually in silence.
 *
 * @returns a reason for each feed or sitemap that is not well-formed
 */
export function brokenFeeds(site: SiteFacts): string[] {
  return [...site.feeds].flatMap(([file, { fault }]) =>
    fault === null
      ? []
      : `The feed ${publicPath(file)} can't be read by feed readers: ${fault}. Developer: the text of an item must be cleaned before it goes into the feed.`,
  );
}
