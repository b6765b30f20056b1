import type { Fault } from '../../site/src/strapi/fault.ts';
import type { Vanished } from './gate/vanished.ts';
import { DamagedHold, type Hold, readHold } from './hold/hold.ts';
import type { Live, LiveItems } from './live.ts';
import type { Newsroom } from './newsroom.ts';
import { type PastPublish, readPastPublishes } from './versions/past-publishes.ts';
import { lastProven, versionsToGoBackTo } from './versions/versions.ts';

/** What the publisher answers to whoever asks how things stand. */
export interface Status extends WorkState {
  /** What was last proven to be live. */
  live: Live | null;
  items: LiveItems;
  /** Nothing but removals is published until a person lifts it. */
  hold: Pick<Hold, 'version' | 'publishedAt' | 'who' | 'at' | 'why'> | null;
  /** The versions to go back to, newest first. */
  versions: { version: number; publishedAt: string; contentVersion: string; inPlace: boolean }[];
  /** Why readers can search nothing at the moment; null when they can. */
  search: string | null;
  /** The last ones that went live, newest first. */
  publishes: PastPublish[];
}

/** What the running publisher knows of its own work. */
export interface WorkState {
  publishing: boolean;
  /** Why the live site is not what Strapi publishes, since when. */
  problem: { message: string; since: string } | null;
  /** Items that are not shown as they are in Strapi. */
  faults: Fault[];
  /** What editors should mend in items that are shown all the same. */
  notices: Fault[];
  /** What waits for a person to confirm that it was meant to go. */
  vanished: Vanished | null;
}

/** Asks the disk for what a command beside the running publisher may have changed. */
export async function readStatus({ folders }: Newsroom, work: WorkState, search: Status['search']): Promise<Status> {
  const proven = await lastProven(folders);
  const versions = await versionsToGoBackTo(folders);
  return {
    live: proven?.live ?? null,
    items: proven?.items ?? {},
    ...work,
    search,
    hold: await holdToTell(folders),
    versions: versions.map(({ version, live: { publishedAt, contentVersion }, inPlace }) => ({
      version,
      publishedAt,
      contentVersion,
      inPlace,
    })),
    publishes: await readPastPublishes(folders),
  };
}

/** That it is damaged is told by the problem. */
async function holdToTell(folders: Newsroom['folders']): Promise<Status['hold']> {
  try {
    const hold = await readHold(folders);
    if (hold === null) return null;
    const { version, publishedAt, who, at, why } = hold;
    return { version, publishedAt, who, at, why };
  } catch (error) {
    if (error instanceof DamagedHold) return null;
    throw error;
  }
}
