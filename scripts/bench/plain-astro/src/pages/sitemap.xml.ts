import type { APIRoute } from 'astro';
import { articles } from '../articles.ts';

export const GET: APIRoute = async ({ site }) => {
  const urls = (await articles()).map(({ slug }) => `<url><loc>${new URL(`/news/${slug}/`, site)}</loc></url>`);
  const xml = `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>`;
  return new Response(xml, { headers: { 'Content-Type': 'application/xml' } });
};
