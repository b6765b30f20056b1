import type { APIRoute } from 'astro';
import { current } from '../../../content/current.ts';
import { feedResponse } from '../../../lib/feed.ts';
import { itemFeedLink } from '../../../lib/feed-links.ts';
import { pathTo } from '../../../lib/urls.ts';

export async function getStaticPaths() {
  const { topics } = await current();
  return topics.all.map(({ slug }) => ({ params: { slug } }));
}

/** The feed of one topic; it is there, and empty, while the topic has no news. */
export const GET: APIRoute = async ({ locals, params }) => {
  const snapshot = locals.snapshot ?? (await current());
  const topic = snapshot.topics.bySlug(params.slug ?? '');
  if (!topic) return new Response(null, { status: 404 });
  const { path, title } = itemFeedLink(snapshot.settings, topic);
  return feedResponse(snapshot, {
    title,
    description: topic.description ?? `News from ${snapshot.settings.organisationName} on ${topic.name}.`,
    path,
    pagePath: pathTo(topic),
    items: snapshot.news.onTopic(topic.id),
    updatedAt: topic.updatedAt,
  });
};
