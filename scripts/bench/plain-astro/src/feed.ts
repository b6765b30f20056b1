import rss from '@astrojs/rss';
import { marked } from 'marked';
import type { Article } from './articles.ts';

/** The newest articles of those given, which are newest first. */
export async function feed(title: string, news: readonly Article[], site: URL | undefined): Promise<Response> {
  return rss({
    title,
    description: 'The newest news.',
    site: site ?? '',
    items: await Promise.all(
      news.slice(0, 60).map(async ({ title, slug, summary, body, publishedOn }) => ({
        title,
        link: `/news/${slug}/`,
        description: summary,
        content: await marked.parse(body),
        pubDate: new Date(publishedOn),
      })),
    ),
  });
}
