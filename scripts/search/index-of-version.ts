import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readIfThere } from '../files/read-if-there.ts';
import { writeWhole } from '../files/write-whole.ts';
import { type Folders, folderOf } from '../publish/folders.ts';

/** The folder of a site that holds the index. It is made after the site, and by none of what renders it. */
export const indexFolder = 'pagefind';

/** Where the index of a version is. Absolute path. */
export function indexOf(folders: Folders, version: number): string {
  return join(folderOf(folders, version), indexFolder);
}

/** Whether a version has the index that was made from it, and not one of an earlier version. */
export async function hasOwnIndex(folders: Folders, version: number): Promise<boolean> {
  const made = await readIfThere(noteIn(folders));
  return made === String(version) && existsSync(join(indexOf(folders, version), 'pagefind-entry.json'));
}

/**
 * Puts an index into a version, whole, in place of the one of an earlier version that may serve until then. Killed in between, it
 * leaves a version without an index, or one that is not known to have its own: both are made anew.
 *
 * @param made absolute path of the finished index
 */
export async function putIndexInPlace(folders: Folders, version: number, made: string): Promise<void> {
  const place = indexOf(folders, version);
  const before = join(folders.search, 'before');
  await mkdir(folders.search, { recursive: true });
  if (existsSync(place)) await rename(place, before);
  await rename(made, place);
  await writeWhole(noteIn(folders), String(version));
  await rm(before, { recursive: true, force: true });
}

function noteIn(folders: Folders): string {
  return join(folders.search, 'made-for');
}
