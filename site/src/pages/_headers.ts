import type { APIRoute } from 'astro';
import { current } from '../content/current.ts';
import { textResponse } from '../lib/host-files.ts';
import { headersFile } from '../lib/host-headers.ts';

/** Astro makes no route of a name with this beginning: an integration names it. */
export const GET: APIRoute = async ({ locals }) => textResponse(headersFile(locals.snapshot ?? (await current())));
