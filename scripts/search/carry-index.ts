import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Folders } from '../publish/folders.ts';
import { folderOf } from '../publish/folders.ts';
import { readLive } from '../publish/live.ts';
import { listVersions } from '../publish/versions/versions.ts';
import { indexOf } from './index-of-version.ts';

/**
 * Lets the index of the version before serve until the live version has its own, if nothing was taken down since; in every other
 * case it is removed, and readers are told that the search is being made anew. Other versions are seen by nobody, so none keeps
 * an index.
 *
 * @param version the one in place
 */
export async function carryIndex(folders: Folders, version: number): Promise<void> {
  for (const other of await listVersions(folders)) {
    const index = indexOf(folders, other);
    if (other === version || !existsSync(index)) continue;
    const mayServe = !existsSync(indexOf(folders, version)) && (await hasAllOf(folders, version, other));
    if (mayServe) await rename(index, indexOf(folders, version));
    else await rm(index, { recursive: true, force: true });
  }
}

/** Whether a version that is proven to be live shows every item that another one showed. */
async function hasAllOf(folders: Folders, version: number, other: number): Promise<boolean> {
  const now = await readLive(folderOf(folders, version));
  const before = await readLive(folderOf(folders, other));
  // Until it is proven, a version repeats what the one before it said of itself.
  if (now === null || before === null || now.live.publishedAt === before.live.publishedAt) return false;
  return Object.keys(before.items).every((key) => key in now.items);
}
