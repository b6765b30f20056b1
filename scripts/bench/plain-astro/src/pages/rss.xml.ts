import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { marked } from 'marked';
import { articles } from '../articles.ts';

export const GET: APIRoute = async ({ site }) => {
  const newest = (await articles()).slice(0, 60);
  return rss({
    title: 'News',
    description: 'The newest news.',
    site: site ?? '',
    items: await Promise.all(
      newest.map(async ({ title, slug, summary, body, publishedOn }) => ({
        title,
        link: `/news/${slug}/`,
        description: summary,
        content: await marked.parse(body),
        pubDate: new Date(publishedOn),
      })),
    ),
  });
};
