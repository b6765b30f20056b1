import { type Folders, folderOf } from './folders.ts';
import type { Live, LiveItems } from './live.ts';
import { lastProven, lastToBeProven, nextVersion, versionInPlace } from './versions/versions.ts';

/** How things stand before a publish. */
export interface Standing {
  /** The version that readers get, or `null` when there is none yet. */
  inPlace: number | null;
  /** Absolute path of its folder. */
  previous: string | null;
  /** What it says of itself, or `null` when that is missing or damaged, or when its swap was never proven. */
  live: Live | null;
  /** What was last proven to be live: nothing of it may vanish without a record. */
  items: LiveItems;
  /** The number for the version to come. */
  next: number;
}

/**
 * Reads from disk how things stand; nothing is remembered from the publish before, so neither a crash nor another publisher
 * does harm.
 */
export async function readStanding(folders: Folders): Promise<Standing> {
  const inPlace = await versionInPlace(folders);
  const proven = await lastProven(folders);
  // Until it is proven, a version repeats what the one before it said, which may be of other content than it shows.
  const isProven = proven?.version === inPlace && (await lastToBeProven(folders)) === inPlace;
  return {
    inPlace,
    previous: inPlace === null ? null : folderOf(folders, inPlace),
    live: isProven && proven ? proven.live : null,
    items: proven?.items ?? {},
    next: await nextVersion(folders),
  };
}
