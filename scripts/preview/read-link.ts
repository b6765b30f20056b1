import { createHmac, timingSafeEqual } from 'node:crypto';

/** A link to a preview that nobody has altered and that still works. */
export interface Link {
  /** The item as it was saved last, or as it is published. */
  shows: 'draft' | 'published';
  /** As in the export: `news-item`. */
  type: string;
  id: string;
  until: Date;
  /** The link itself, as a path without a slash at its end. */
  prefix: string;
  /** What comes after the link, with a slash in front: `/site/news/`. */
  rest: string;
}

/** Why an address opens nothing. */
export type NoLink = 'no link' | 'altered' | 'expired';

const form =
  /^\/(?<signed>(?<shows>draft|published)\/(?<type>[a-z-]+)\/(?<id>\w+)\/(?<ends>\d{1,12}))\/(?<signature>[\w-]+)(?<rest>\/.*)?$/;

/**
 * Reads the address of a preview, `/<shows>/<type>/<id>/<seconds since 1970>/<signature>/…`. Strapi's side makes it in
 * `cms/src/preview/address.ts`. The signature is looked at first, so an altered address never learns anything else.
 *
 * @param path without a question
 * @param key PREVIEW_KEY
 */
export function readLink(path: string, key: string, now: Date): Link | NoLink {
  const { signed, shows, type, id, ends, signature, rest = '/' } = form.exec(path)?.groups ?? {};
  if (!signed || !type || !id || !signature) return 'no link';
  if (!isSame(signature, createHmac('sha256', key).update(signed).digest('base64url'))) return 'altered';
  const until = new Date(Number(ends) * 1000);
  if (now >= until) return 'expired';
  const prefix = `/${signed}/${signature}`;
  return { shows: shows === 'published' ? 'published' : 'draft', type, id, until, prefix, rest };
}

/** In a time that says nothing about how much of it was right. */
function isSame(given: string, right: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(right)];
  return one.length === other.length && timingSafeEqual(one, other);
}
