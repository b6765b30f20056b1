import type { APIRoute } from 'astro';
import { current } from '../../../content/current.ts';
import { feedSlugs } from '../../../content/earlier-feeds.ts';
import { feedResponse } from '../../../lib/feed.ts';
import { itemFeedLink } from '../../../lib/feed-links.ts';
import { feedPathOf, pathTo } from '../../../lib/urls.ts';

export async function getStaticPaths() {
  const { topics, earlierFeeds } = await current();
  return feedSlugs(topics.all, earlierFeeds, 'topic').map((slug) => ({ params: { slug } }));
}

/** The feed of one topic; it is there, and empty, while the topic has no news. */
export const GET: APIRoute = async ({ locals, params }) => {
  const snapshot = locals.snapshot ?? (await current());
  const slug = params.slug ?? '';
  const topic = snapshot.topics.bySlug(slug) ?? snapshot.earlierFeeds.get(feedPathOf(pathTo({ type: 'topic', slug })));
  if (topic?.type !== 'topic') return new Response(null, { status: 404 });
  const { path, title } = itemFeedLink(snapshot.settings, topic);
  return feedResponse(snapshot, {
    title,
    description: topic.description ?? `News from ${snapshot.settings.organisationName} on ${topic.name}.`,
    path,
    pagePath: pathTo(topic),
    items: snapshot.news.onTopic(topic.id),
    notices: snapshot.feedNotices.onTopic(topic.id),
    updatedAt: topic.updatedAt,
  });
};
