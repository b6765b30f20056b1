import { existsSync } from 'node:fs';
import { mkdir, readlink, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { namesIn } from '../../files/names-in.ts';
import { isMissing } from '../../files/read-if-there.ts';
import { draftOf, type Folders, folderOf, memoryOf } from '../folders.ts';
import { type Live, type LiveItems, readLive, readLiveNote } from '../live.ts';
import { memoryFile } from './version-memory.ts';

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

/** A version that can be shown again. */
export interface KeptVersion {
  version: number;
  live: Live;
  /** Readers get it now. */
  inPlace: boolean;
}

/** The versions to go back to, newest first: each was proven to be live once, and what it showed is kept. */
export async function versionsToGoBackTo(folders: Folders): Promise<KeptVersion[]> {
  const inPlace = await versionInPlace(folders);
  const spare = new Set(await unneededVersions(folders));
  return (await provenVersions(folders))
    .filter(({ version }) => !spare.has(version))
    .filter(({ version }) => parts.every((part) => existsSync(memoryFile(folders, version, part))))
    .map(({ version, live }) => ({ version, live, inPlace: version === inPlace }));
}

const parts = ['lines', 'known', 'files'] as const;

/** The version that readers were last proven to see; a later one may be in place already. */
export async function lastToBeProven(folders: Folders): Promise<number | null> {
  return (await provenVersions(folders))[0]?.version ?? null;
}

/** Newest first. Until it is proven, a version repeats what the one before it said of itself. */
async function provenVersions(folders: Folders): Promise<{ version: number; live: Live }[]> {
  const proven: { version: number; live: Live }[] = [];
  for (const version of (await listVersions(folders)).reverse()) {
    const live = await readLiveNote(folderOf(folders, version));
    if (live !== null && live.publishedAt !== proven[0]?.live.publishedAt) proven.unshift({ version, live });
  }
  return proven;
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

/**
 * Removes every version but the one in place, and whatever else is left of others. Call it only while holding the lock.
 */
export async function forgetOtherVersions(folders: Folders): Promise<void> {
  const needed = String(await versionInPlace(folders));
  for (const folder of [folders.versions, dirname(memoryOf(folders, 0))]) {
    for (const name of await namesIn(folder)) {
      if (name !== needed) await rm(join(folder, name), { recursive: true, force: true });
    }
  }
}

/** Newest first. The one in place is always needed. */
async function unneededVersions(folders: Folders): Promise<number[]> {
  const inPlace = await versionInPlace(folders);
  return (await listVersions(folders)).slice(kept).filter((version) => version !== inPlace);
}
