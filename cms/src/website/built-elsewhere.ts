import type { ExportedItem } from '../site-content/site-export';
import type { WebsiteState } from './website-state';

/** What can be said of an item when this newsroom has no publisher: whether it is given to the website, and no more. */
export function itemBuiltElsewhere(item: ExportedItem | undefined, address: string | null): WebsiteState {
  return item === undefined
    ? unknown(
        null,
        'It is not meant for the website at present. The website is built elsewhere, so this newsroom cannot tell whether readers still see an earlier version.',
      )
    : unknown(
        address,
        'It is ready for the website. The website is built elsewhere, so this newsroom cannot tell when readers see it.',
      );
}

/** The same of the whole website. */
export function siteBuiltElsewhere(address: string): WebsiteState {
  return unknown(address, 'The website is built elsewhere, so this newsroom cannot tell what is live.');
}

function unknown(address: string | null, message: string): WebsiteState {
  return { state: 'unknown', since: null, address, message };
}
