import type { APIRoute } from 'astro';
import { addressMap } from '../content/address-map.ts';
import { current } from '../content/current.ts';
import { goneFile } from '../lib/host-files.ts';

export const GET: APIRoute = async ({ locals }) => {
  const map = addressMap(locals.snapshot ?? (await current()));
  return new Response(goneFile(map), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
