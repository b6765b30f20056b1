import { mkdir, rename, rm, symlink } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { draftOf, type Folders, folderOf } from './folders.ts';

/**
 * Puts a finished site in place, all of it in one instant.
 *
 * The web server follows one symbolic link, `live`. A new link is made beside it and renamed over it. POSIX promises that
 * such a rename is atomic: a reader gets the whole old site or the whole new one, never a mixture, never a moment without.
 * Killed before the rename, the old site stays and the next publish starts afresh; killed after it, the new one is in
 * place, its `live.json` still names the old version, and the next publish proves it and says so. Nothing needs repair.
 *
 * On Windows the link is a junction (no administrator needed), which can't be renamed over: it is removed first, so there
 * a reader may meet a gap of about a millisecond. We recommend Linux for the live site.
 *
 * @param version number of a finished, checked site that lies in `draftOf(folders, version)`
 * @param signal says that it comes too late: the next try may be writing into the draft by now
 */
export async function putInPlace(folders: Folders, version: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  await rename(draftOf(folders, version), folderOf(folders, version));
  await pointTo(folders, version);
}

/** Makes `live` point to a version that is on disk. */
export async function pointTo(folders: Folders, version: number): Promise<void> {
  const target = folderOf(folders, version);
  const next = `${folders.live}.next`;
  await mkdir(dirname(folders.live), { recursive: true });
  await rm(next, { force: true });
  if (process.platform === 'win32') {
    await symlink(target, next, 'junction');
    await rm(folders.live, { force: true });
  } else {
    // Relative, so that the whole data folder can be moved.
    await symlink(relative(dirname(folders.live), target), next);
  }
  await rename(next, folders.live);
}
