import type { APIRoute } from 'astro';
import { addressMap } from '../content/address-map.ts';
import { current } from '../content/current.ts';
import { nginxFile, textResponse } from '../lib/host-files.ts';

export const GET: APIRoute = async ({ locals }) =>
  textResponse(nginxFile(addressMap(locals.snapshot ?? (await current()))));
