import { createHmac } from 'node:crypto';
import { z } from 'zod';
import type { Settings } from '../../settings/settings.ts';
import { type Desk, type TypeName, uidOf } from './desk.ts';

/** Where Strapi's “Open preview” leads for an item. */
export async function previewOf(
  desk: Desk,
  type: TypeName,
  id: string,
  status: 'draft' | 'published' | 'modified' = 'draft',
): Promise<string> {
  const path = `/content-manager/preview/url/${uidOf(type)}?documentId=${id}&status=${status}`;
  const { body } = await desk.request('GET', path);
  return z.object({ data: z.object({ url: z.string() }) }).parse(body).data.url;
}

/** A link as the newsroom signs it. */
export function signedLink(
  { previewUrl, environment }: Settings,
  what: string,
  key = environment.PREVIEW_KEY ?? '',
): string {
  return `${previewUrl}${what}/${createHmac('sha256', key).update(what).digest('base64url')}/`;
}

/** What the newsroom signs, a hundred seconds before the link ends. */
export function draftOf(type: TypeName, id: string, ends = Math.floor(Date.now() / 1000) + 100): string {
  return `draft/${type}/${id}/${ends}`;
}

/** A page of the site as readers get it, but for where its addresses lead. */
export function withoutAddresses(html: string, { siteUrl }: Settings): string {
  return html.replaceAll(new URL(siteUrl).origin, '').replaceAll(' target="_blank"', '');
}

/** A page of a preview without what makes it one, and with the addresses that readers get. */
export function withoutPreview(html: string, link: string, itemPath: string, settings: Settings): string {
  const prefix = new URL(link).pathname.slice(0, -1);
  const base = new URL(settings.siteUrl).pathname.slice(0, -1);
  const page = html
    .replace(/<aside class="preview-bar".*?<\/aside>/s, '')
    .replace(
      /<link rel="stylesheet" href="[^"]*preview\.css"><script src="[^"]*preview\.js" data-version="[^"]*" async><\/script>/,
      '',
    )
    .replaceAll(`${prefix}/site/`, `${base}/`)
    .replaceAll(`"${prefix}/"`, `"${base}${itemPath}"`)
    .replaceAll(`"${prefix}/#`, `"${base}${itemPath}#`);
  return withoutAddresses(page, settings);
}

/** Where two pages differ first, with some words of each; null when they are the same. */
export function firstDifference(one: string, other: string): [string, string] | null {
  if (one === other) return null;
  const at = [...one].findIndex((letter, place) => letter !== other[place]);
  const from = at < 0 ? one.length : at;
  return [one.slice(from - 80, from + 120), other.slice(from - 80, from + 120)];
}
