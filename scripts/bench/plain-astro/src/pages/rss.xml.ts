import type { APIRoute } from 'astro';
import { articles } from '../articles.ts';
import { feed } from '../feed.ts';

export const GET: APIRoute = async ({ site }) => feed('News', await articles(), site);
