import type { APIRoute } from 'astro';
import { current } from '../../../content/current.ts';
import { feedSlugs } from '../../../content/earlier-feeds.ts';
import { feedResponse } from '../../../lib/feed.ts';
import { itemFeedLink } from '../../../lib/feed-links.ts';
import { feedPathOf, pathTo } from '../../../lib/urls.ts';

export async function getStaticPaths() {
  const { inspections, earlierFeeds } = await current();
  return feedSlugs(inspections.all, earlierFeeds, 'inspection').map((slug) => ({ params: { slug } }));
}

/** The feed of the news about one inspection. */
export const GET: APIRoute = async ({ locals, params }) => {
  const snapshot = locals.snapshot ?? (await current());
  const slug = params.slug ?? '';
  const inspection =
    snapshot.inspections.bySlug(slug) ?? snapshot.earlierFeeds.get(feedPathOf(pathTo({ type: 'inspection', slug })));
  if (inspection?.type !== 'inspection') return new Response(null, { status: 404 });
  const { path, title } = itemFeedLink(snapshot.settings, inspection);
  return feedResponse(snapshot, {
    title,
    description: inspection.outcome,
    path,
    pagePath: pathTo(inspection),
    items: snapshot.news.aboutInspection(inspection.id),
    notices: snapshot.feedNotices.aboutInspection(inspection.id),
    updatedAt: inspection.updatedAt,
  });
};
