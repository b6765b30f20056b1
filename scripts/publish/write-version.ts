import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { isSameFile, linkOrCopy } from '../files/link-or-copy.ts';
import { listFiles } from '../files/list-files.ts';
import { isMissing } from '../files/read-if-there.ts';
import { assetFolders } from './carried-assets.ts';
import { liveFile, liveItemsFile } from './live.ts';
import { removeAllBut } from './remove-all-but.ts';
import type { RenderedFile } from './rendered-file.ts';

/** How a new version differs from the one in place. Files are relative to the folder, as `news/index.html`. */
export interface Differences {
  /** New files, and files with other bytes. */
  changed: string[];
  /** Files that the new version no longer has; unused assets do not count. */
  gone: string[];
}

/**
 * Writes a whole site into a folder. A file with the same bytes as in the version in place is not written but linked, so it
 * keeps its number and time: servers and caches see no change, and five versions need little more room than one. The bytes
 * on disk are compared, not remembered digests, so damage to a live file is found and mended.
 *
 * @param previous absolute path of the version in place, or `null` for the first one
 * @param folder absolute path to write to. It may hold an older site, or what an interrupted publish has left: of that only
 *   files are kept that are the very files of the version in place. Making thousands of folders is most of the work, and
 *   with an older site to start from they are there already.
 * @param place puts further files into the folder: media
 */
export async function writeVersion(
  previous: string | null,
  folder: string,
  rendered: AsyncIterable<RenderedFile>,
  place: () => Promise<void>,
): Promise<Differences> {
  const files = new Set<string>();
  const changed: string[] = [];
  for await (const { file, bytes } of rendered) {
    if (files.has(file)) throw new Error(`Two addresses write the file "${file}". Developer: addresses must differ.`);
    files.add(file);
    if (!writeOne(previous, folder, file, bytes)) changed.push(file);
  }
  removeAllBut(files, folder);
  await place();

  const before = new Set(previous === null ? [] : listFiles(previous));
  const assets = assetFolders.flatMap((name) => listFiles(folder, name));
  return {
    changed: [...new Set([...changed, ...assets.filter((file) => !before.has(file))])],
    gone: [...before].filter((file) => !files.has(file) && !isOurs(file) && !isAsset(file)),
  };
}

/** @returns whether the file is the same as in the version in place */
function writeOne(previous: string | null, folder: string, file: string, bytes: Buffer): boolean {
  const target = insideOf(folder, file);
  const before = previous === null ? null : join(previous, file);
  if (before !== null && hasBytes(before, bytes)) {
    if (isSameFile(before, target)) return true;
    makeWayFor(target);
    linkOrCopy(before, target);
    return true;
  }
  // Never into a file that is there: it may be shared with a version that readers see.
  makeWayFor(target);
  writeFileSync(target, bytes, { flag: 'wx' });
  return false;
}

function makeWayFor(target: string): void {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(dirname(target), { recursive: true });
}

function hasBytes(file: string, bytes: Buffer): boolean {
  try {
    return readFileSync(file).equals(bytes);
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/** Slugs are checked long before; this is the last line, because a path is about to be written to. */
function insideOf(folder: string, file: string): string {
  const target = resolve(folder, file);
  if (target.startsWith(folder + sep)) return target;
  throw new Error(`The address of "${file}" leads out of the site's folder. Developer: such a slug must be refused.`);
}

function isOurs(file: string): boolean {
  return file === liveFile || file === liveItemsFile;
}

function isAsset(file: string): boolean {
  return assetFolders.some((name) => file.startsWith(`${name}/`));
}
