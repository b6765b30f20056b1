import type { APIRoute } from 'astro';
import { addressMap } from '../content/address-map.ts';
import { current } from '../content/current.ts';
import { redirectsFile, textResponse } from '../lib/host-files.ts';

/** Astro makes no route of a name with this beginning: an integration names it. */
export const GET: APIRoute = async ({ locals }) =>
  textResponse(redirectsFile(addressMap(locals.snapshot ?? (await current()))));
