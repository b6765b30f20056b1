import { mkdir, readdir, readlink, rename, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isMissing } from '../files/read-if-there.ts';
import { draftOf, type Folders, folderOf, memoryOf } from './folders.ts';
import { type Live, type LiveItems, readLive } from './live.ts';

/** How many versions stay on disk, to go back to. Unchanged files are shared between them, so they are cheap. */
const kept = 5;

/** The complete versions on disk, newest first. */
export async function listVersions(folders: Folders): Promise<number[]> {
  const names = await namesIn(folders.versions);
  return names
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .sort((a, b) => b - a);
}

/** The version that `live` points to, or `null` when nothing is live yet. */
export async function versionInPlace(folders: Folders): Promise<number | null> {
  try {
    const number = Number(basename(await readlink(folders.live)));
    const folder = await stat(folderOf(folders, number));
    return folder.isDirectory() ? number : null;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** One more than every number on disk, so that a number never means two different sites. */
export async function nextVersion(folders: Folders): Promise<number> {
  return Math.max(0, ...(await listVersions(folders))) + 1;
}

/**
 * What was proven to be live: asked from the version in place, and from the next newest when that one's files are damaged.
 * Without this, damage to one file would make the publisher forget which items may not vanish.
 */
export async function lastProven(folders: Folders): Promise<{ version: number; live: Live; items: LiveItems } | null> {
  const inPlace = await versionInPlace(folders);
  const others = (await listVersions(folders)).filter((version) => version !== inPlace);
  for (const version of inPlace === null ? others : [inPlace, ...others]) {
    const said = await readLive(folderOf(folders, version));
    if (said !== null) return { version, ...said };
  }
  return null;
}

/**
 * Makes room for the next version. It starts from a folder that is there already, if there is one: from what an interrupted
 * publish has left, or from the oldest version that need not be kept. Call it only while holding the lock.
 *
 * @param next number of the version to come
 */
export async function beginDraft(folders: Folders, next: number): Promise<string> {
  const draft = draftOf(folders, next);
  const unfinished = (await namesIn(folders.versions)).filter((name) => name.endsWith('.new'));
  const useless = unfinished.filter((name) => join(folders.versions, name) !== draft);
  await Promise.all(useless.map((name) => rm(join(folders.versions, name), { recursive: true, force: true })));
  const [spare] = (await unneededVersions(folders)).reverse();
  if (unfinished.length > useless.length || spare === undefined) {
    await mkdir(draft, { recursive: true });
  } else {
    await rename(folderOf(folders, spare), draft);
    await rm(memoryOf(folders, spare), { recursive: true, force: true });
  }
  return draft;
}

/** Removes old versions, but for one that the next version can start from. Call it only while holding the lock. */
export async function forgetOldVersions(folders: Folders): Promise<void> {
  for (const version of (await unneededVersions(folders)).slice(1)) {
    await rm(folderOf(folders, version), { recursive: true, force: true });
    await rm(memoryOf(folders, version), { recursive: true, force: true });
  }
}

/** Newest first. The one in place is always needed. */
async function unneededVersions(folders: Folders): Promise<number[]> {
  const inPlace = await versionInPlace(folders);
  return (await listVersions(folders)).slice(kept).filter((version) => version !== inPlace);
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
