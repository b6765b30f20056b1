import type { Fault } from '../../site/src/strapi/fault.ts';
import type { Live, LiveItems } from './live.ts';

/** What the publisher answers to whoever asks how things stand. */
export interface Status {
  live: Live | null;
  items: LiveItems;
  publishing: boolean;
  /** Why the live site is not what Strapi publishes, since when. */
  problem: { message: string; since: string } | null;
  /** Items that are not shown as they are in Strapi. */
  faults: Fault[];
  /** What editors should mend in items that are shown all the same. */
  notices: Fault[];
}
