import type { APIRoute } from 'astro';
import { current } from '../content/current.ts';
import { sitemapIndexXml, xmlResponse } from '../lib/sitemap.ts';

export const GET: APIRoute = async ({ locals }) => xmlResponse(sitemapIndexXml(locals.snapshot ?? (await current())));
