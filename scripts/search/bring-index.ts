import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { whileLocked } from '../processes/lock.ts';
import { type Folders, folderOf } from '../publish/folders.ts';
import { versionInPlace } from '../publish/versions/versions.ts';
import { carryIndex } from './carry-index.ts';
import { hasOwnIndex, indexOf, putIndexInPlace } from './index-of-version.ts';
import { runIndexer } from './run-indexer.ts';

/** Seconds until it is ended: with fifty thousand articles it takes one or two minutes, on a busy machine several times that. */
const deadline = 900;

/**
 * Makes the index of the live version, unless it has its own.
 *
 * @param signal gives it up, for example because a newer version is live
 * @param restMs milliseconds to wait, with the index of an earlier version in place, before this one is made
 * @returns how many pages can be found in it; `null` when there was nothing to do
 * @throws {Error} why there is no index; then there is none at all, not even that of an earlier version
 */
export async function bringIndex(folders: Folders, signal: AbortSignal, restMs = 0): Promise<number | null> {
  if ((await versionWithoutIndex(folders)) === null) return null;
  return whileMakingIndexes(folders, signal, async () => {
    // While somebody else had the lock, they may have made it, or a newer version may have come.
    const version = await versionWithoutIndex(folders);
    if (version === null) return null;
    const draft = join(folders.search, 'draft');
    try {
      await rm(draft, { recursive: true, force: true });
      await carryIndex(folders, version);
      await pause(restMs, undefined, { signal }).catch(() => signal.throwIfAborted());
      const ending = AbortSignal.any([signal, AbortSignal.timeout(deadline * 1000)]);
      const pages = await runIndexer(folderOf(folders, version), draft, ending);
      if (pages > 0) await putIndexInPlace(folders, version, draft);
      return pages;
    } catch (error) {
      // An old one may serve for a moment, not for as long as the fault lasts.
      if (!signal.aborted) await rm(indexOf(folders, version), { recursive: true, force: true });
      throw error;
    } finally {
      await rm(draft, { recursive: true, force: true });
    }
  });
}

/**
 * Removes every index that is being made.
 *
 * @param signal ends the waiting for another process that is making one
 */
export function forgetDrafts(folders: Folders, signal: AbortSignal): Promise<void> {
  return whileMakingIndexes(folders, signal, () => rm(folders.search, { recursive: true, force: true }));
}

/** The version in place, unless it has its own index. */
async function versionWithoutIndex(folders: Folders): Promise<number | null> {
  const version = await versionInPlace(folders);
  return version === null || (await hasOwnIndex(folders, version)) ? null : version;
}

/** One at a time on this machine, whatever process wants it. */
async function whileMakingIndexes<T>(folders: Folders, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  await mkdir(folders.publisher, { recursive: true });
  return whileLocked(join(folders.publisher, 'search.lock'), work, signal);
}
