import type { RemovalLine } from '../../site/src/strapi/lines.ts';
import { forgetDrafts } from '../search/bring-index.ts';
import { eraseTraces } from './erasing/erase-traces.ts';
import { noteErased } from './erasing/erasing-due.ts';
import { pruneMirror } from './erasing/prune-mirror.ts';
import type { Folders } from './folders.ts';
import { tidyHold } from './hold/hold.ts';
import { forgetOldVersions } from './versions/versions.ts';

/**
 * Clears away what is no longer needed, once the new version is live: until then, nothing is lost that a publish that was refused
 * has fetched. Call it only while holding the lock.
 *
 * @param uploads ids of the uploads that the present export names
 * @param due removals for personal information, of which nothing may be left
 * @param signal ends it: another publish may begin then, and what that one fetches must not be cleared away
 */
export async function tidy(
  folders: Folders,
  uploads: readonly string[],
  due: readonly RemovalLine[],
  signal: AbortSignal,
): Promise<void> {
  await forgetOldVersions(folders);
  await tidyHold(folders);
  if (due.length > 0) await eraseTraces(folders, due);
  signal.throwIfAborted();
  await pruneMirror(folders, uploads);
  if (due.length === 0) return;
  // Last, because it may have to wait for another process.
  await forgetDrafts(folders, signal);
  await noteErased(folders, due);
}
