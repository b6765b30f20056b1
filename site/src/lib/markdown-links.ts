import type { PlaceAt } from '../content/places.ts';
import { ownAddress } from './own-address.ts';
import { absolute, href } from './urls.ts';

export interface LinkOptions {
  /** `feed`: every address absolute. */
  target: 'page' | 'feed';
  /** Path of the page that the text belongs to: relative links start there. */
  pagePath: string;
  placeAt: PlaceAt;
}

/**
 * What a link of an editor leads to: to our own site, the present address of the page or file, with the base path;
 * elsewhere, the address as it stands. Undefined when it leads nowhere; the sanitiser judges schemes afterwards.
 */
export function resolveLink(link: string | undefined, { target, pagePath, placeAt }: LinkOptions): string | undefined {
  const written = link?.trim();
  if (!written || written.startsWith('//')) return undefined;
  const address = /^www\./i.test(written) ? `https://${written}` : written;
  const own = ownAddress(address, pagePath);
  if (own === 'elsewhere') return address;
  const place = own && placeAt(own.path, own.hash);
  if (!place) return undefined;
  if (!address.startsWith('#')) return target === 'feed' ? absolute(place) : href(place);
  // A place on the very page: without it, the link has nowhere to go.
  if (!place.includes('#')) return undefined;
  return target === 'feed' ? absolute(place) : address;
}

/**
 * A link that leads nowhere becomes its words.
 * @param html sanitised: every tag closed, no `>` inside an attribute
 */
export function dropDeadLinks(html: string): string {
  const open: boolean[] = [];
  return html.replace(linkTag, (tag, closing: string) => {
    if (closing) return open.pop() ? tag : '';
    const leads = tag.includes(' href="');
    open.push(leads);
    return leads ? tag : '';
  });
}

const linkTag = /<(\/?)a(?: [^>]*)?>/g;
