import type { APIRoute } from 'astro';
import { current } from '../content/current.ts';
import { feedResponse, mostItems } from '../lib/feed.ts';
import { newsFeedLink } from '../lib/feed-links.ts';
import { sections } from '../lib/urls.ts';

/** The feed of all news. */
export const GET: APIRoute = async ({ locals }) => {
  const snapshot = locals.snapshot ?? (await current());
  const { settings, news, feedNotices } = snapshot;
  return feedResponse(snapshot, {
    ...newsFeedLink(settings),
    description: settings.tagline,
    pagePath: sections.home,
    // Not all news: a feed need not be made again when something older changes.
    items: news.newest(mostItems),
    notices: feedNotices.all,
    updatedAt: settings.updatedAt,
  });
};
