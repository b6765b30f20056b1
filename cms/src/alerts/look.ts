import type { Core } from '@strapi/strapi';
import type { KnownExport } from '../site-content/current-export';
import { siteContentOf } from '../site-content/register';
import { howThingsStand } from '../website/how-things-stand';
import type { PublisherStatus } from '../website/publisher-status';
import type { Matter } from './matter';
import { missedTimes } from './missed-times';

/** What is not as it should be at this moment. How long it may stay so is not decided here. */
export interface Look {
  troubles: readonly Trouble[];
  /** Nothing can be said of single items just now: what is known of them stays as it was. */
  itemsUnknown: boolean;
}

export interface Trouble {
  matter: Matter;
  /** Since when it can be so at the earliest, where that is known: the website has moved on at this time. */
  notBefore: Date | null;
  /** Nobody answers, so nobody knows more. */
  isSilence: boolean;
}

/** Compares what is published with what readers see, and the schedule with the clock. */
export async function lookForTrouble(strapi: Core.Strapi, now: Date): Promise<Look> {
  const published = await siteContentOf(strapi).current();
  const status = await howThingsStand(strapi);
  const missed = (await missedTimes(strapi, now)).map((matter) => ({ matter, notBefore: null, isSilence: false }));
  if (status === null) return { troubles: [websiteTrouble(null, true), ...missed], itemsUnknown: true };
  if (isBehind(published, status)) return { troubles: [websiteTrouble(status, false), ...missed], itemsUnknown: true };
  if (status.hold !== null) return { troubles: missed, itemsUnknown: true };
  return { troubles: [...itemTroubles(published, status), ...missed], itemsUnknown: false };
}

function websiteTrouble(status: PublisherStatus | null, isSilence: boolean): Trouble {
  const liveSince = status?.liveSince ?? null;
  return { matter: { kind: 'website' }, notBefore: liveSince === null ? null : new Date(liveSince), isSilence };
}

/** Under a hold changes wait on purpose, but what was taken down has to go all the same. */
function isBehind({ version, items }: KnownExport, status: PublisherStatus): boolean {
  if (status.problem !== null) return true;
  if (status.hold === null) return status.liveVersion !== version;
  return [...status.items.keys()].some((key) => !items.has(key));
}

/** What was published and is not shown as it is, although the website as a whole is up to date. */
function itemTroubles({ items }: KnownExport, status: PublisherStatus): Trouble[] {
  return [...items].flatMap(([key, { digest }]) => {
    const shown = status.items.get(key);
    if (shown?.digest === digest) return [];
    const [type = '', id = ''] = key.split(':');
    return [{ matter: { kind: 'item', type, id }, notBefore: shown ? new Date(shown.since) : null, isSilence: false }];
  });
}
