import type { APIRoute } from 'astro';
import { articles } from '../../../articles.ts';
import { feed } from '../../../feed.ts';

export async function getStaticPaths() {
  const slugs = (await articles()).flatMap(({ topics }) => topics.map(({ slug }) => slug));
  return [...new Set(slugs)].map((slug) => ({ params: { slug } }));
}

export const GET: APIRoute = async ({ params, site }) => {
  const news = (await articles()).filter(({ topics }) => topics.some(({ slug }) => slug === params.slug));
  return feed(`News on ${params.slug}`, news, site);
};
