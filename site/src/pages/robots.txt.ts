import type { APIRoute } from 'astro';
import { current } from '../content/current.ts';
import { robotsTxt } from '../lib/robots.ts';

export const GET: APIRoute = async ({ locals }) => {
  const { settings } = locals.snapshot ?? (await current());
  return new Response(robotsTxt(settings), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
