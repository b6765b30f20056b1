import { createHmac } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Item } from '../taking-down/take-down';

/** What a preview shows: the item as it was saved last, or as it is published. */
export type Shows = 'draft' | 'published';

const day = 24 * 60 * 60 * 1000;
/** For whoever is at work on it. */
export const aDay = day;
/** For whoever is asked to look at it. */
export const aWeek = 7 * day;

/**
 * The address at which an item can be seen before it is public, by anybody who has the address. Its last part signs the
 * others; `scripts/preview/read-link.ts` reads it.
 *
 * @param lasts For how many milliseconds it works.
 */
export function previewAddress(
  strapi: Core.Strapi,
  { type, id }: Item,
  shows: Shows,
  lasts: number,
): { address: string; until: Date } {
  const key: string = strapi.config.get('newsroom.previewKey');
  const url: string = strapi.config.get('newsroom.previewUrl');
  const ends = Math.floor((Date.now() + lasts) / 1000);
  const signed = `${shows}/${type.type}/${id}/${ends}`;
  const signature = createHmac('sha256', key).update(signed).digest('base64url');
  return { address: `${url.replace(/\/$/, '')}/${signed}/${signature}/`, until: new Date(ends * 1000) };
}
