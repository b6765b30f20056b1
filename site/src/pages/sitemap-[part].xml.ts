import type { APIRoute } from 'astro';
import { current } from '../content/current.ts';
import { sitemapParts, sitemapPartXml, xmlResponse } from '../lib/sitemap.ts';

export async function getStaticPaths() {
  return sitemapParts(await current()).map((part) => ({ params: { part } }));
}

export const GET: APIRoute = async ({ locals, params }) => {
  const snapshot = locals.snapshot ?? (await current());
  const part = params.part ?? '';
  if (!sitemapParts(snapshot).includes(part)) return new Response(null, { status: 404 });
  return xmlResponse(sitemapPartXml(snapshot, part));
};
