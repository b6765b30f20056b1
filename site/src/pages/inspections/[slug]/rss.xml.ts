import type { APIRoute } from 'astro';
import { current } from '../../../content/current.ts';
import { feedResponse } from '../../../lib/feed.ts';
import { itemFeedLink } from '../../../lib/feed-links.ts';
import { pathTo } from '../../../lib/urls.ts';

export async function getStaticPaths() {
  const { inspections } = await current();
  return inspections.all.map(({ slug }) => ({ params: { slug } }));
}

/** The feed of the news about one inspection. */
export const GET: APIRoute = async ({ locals, params }) => {
  const snapshot = locals.snapshot ?? (await current());
  const inspection = snapshot.inspections.bySlug(params.slug ?? '');
  if (!inspection) return new Response(null, { status: 404 });
  const { path, title } = itemFeedLink(snapshot.settings, inspection);
  return feedResponse(snapshot, {
    title,
    description: inspection.outcome,
    path,
    pagePath: pathTo(inspection),
    items: snapshot.news.aboutInspection(inspection.id),
    updatedAt: inspection.updatedAt,
  });
};
