import type { APIRoute } from 'astro';
import { current } from '../content/current.ts';
import { feedResponse } from '../lib/feed.ts';
import { newsFeedLink } from '../lib/feed-links.ts';
import { sections } from '../lib/urls.ts';

/** The feed of all news. */
export const GET: APIRoute = async ({ locals }) => {
  const snapshot = locals.snapshot ?? (await current());
  const { settings, news } = snapshot;
  return feedResponse(snapshot, {
    ...newsFeedLink(settings),
    description: settings.tagline,
    pagePath: sections.home,
    items: news.all,
    updatedAt: settings.updatedAt,
  });
};
