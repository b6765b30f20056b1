import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { fileIdentity } from '../../files/file-identity.ts';
import { linkOrCopy } from '../../files/link-or-copy.ts';
import { listFiles } from '../../files/list-files.ts';
import { indexFolder } from '../../search/index-of-version.ts';
import type { FactMemory } from '../gate/site-facts.ts';
import { liveFile, liveItemsFile } from '../live.ts';
import type { RenderedFile } from '../render/rendered-file.ts';
import { assetFolders } from './carried-assets.ts';
import { fileMaker } from './make-files.ts';
import { removeAllBut } from './remove-all-but.ts';

/** How a new version differs from the one in place. Files are relative to the folder, as `news/index.html`. */
export interface Differences {
  /** New files, and files with other bytes. */
  changed: string[];
  /** Files that the new version no longer has; unused assets do not count. */
  gone: string[];
}

/**
 * Writes a whole site into a folder. A file with the same bytes as in the version in place is not written but linked, so it
 * keeps its number and time: servers and caches see no change, and five versions need little more room than one. Whether it
 * has the same bytes is seen on disk: they are compared, or the file is still the very one that is known to have them.
 *
 * @param previous absolute path of the version in place, or `null` for the first one
 * @param folder absolute path to write to. It may hold an older site, or what an interrupted publish has left: of that only
 *   files are kept that are the very files of the version in place. Making thousands of folders is most of the work, and
 *   with an older site to start from they are there already.
 * @param place puts further files into the folder: media
 * @param facts is told what has been read in files as they were made
 * @param signal says that it is given up: the next try may be writing into the folder by now
 */
export async function writeVersion(
  previous: string | null,
  folder: string,
  rendered: AsyncIterable<RenderedFile>,
  place: () => Promise<void>,
  facts: FactMemory,
  signal: AbortSignal,
): Promise<Differences> {
  const files = new Set<string>();
  const changed: string[] = [];
  const maker = fileMaker(facts, signal);
  try {
    for await (const page of rendered) {
      const { file } = page;
      if (files.has(file)) throw new Error(`Two addresses write the file "${file}". Developer: addresses must differ.`);
      files.add(file);
      const target = insideOf(folder, file);
      const made = await bytesToWrite(previous, target, page);
      if (made === null) continue;
      changed.push(file);
      await maker.make(target, made, (identity) => page.onWritten?.(identity));
    }
    await maker.done();
  } finally {
    await maker.end();
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

/** @returns `null` when the file is the same as in the version in place: then it has been put there */
async function bytesToWrite(previous: string | null, target: string, page: RenderedFile): Promise<Buffer | null> {
  const before = previous === null ? null : join(previous, page.file);
  const identity = before === null ? undefined : fileIdentity(before);
  if (before === null || identity === undefined) return page.bytes();
  if (identity !== page.knownAs) {
    const made = await page.bytes();
    if (!readFileSync(before).equals(made)) return made;
  }
  keep(before, identity, target);
  page.onWritten?.(identity);
  return null;
}

function keep(before: string, identity: string, target: string): void {
  // It may be there already: the folder may hold an older version.
  if (fileIdentity(target) === identity) return;
  mkdirSync(dirname(target), { recursive: true });
  rmSync(target, { recursive: true, force: true });
  linkOrCopy(before, target);
}

/** Slugs are checked long before; this is the last line, because a path is about to be written to. */
function insideOf(folder: string, file: string): string {
  const target = resolve(folder, file);
  if (target.startsWith(folder + sep)) return target;
  throw new Error(`The address of "${file}" leads out of the site's folder. Developer: such a slug must be refused.`);
}

function isOurs(file: string): boolean {
  return file === liveFile || file === liveItemsFile || file.startsWith(`${indexFolder}/`);
}

function isAsset(file: string): boolean {
  return assetFolders.some((name) => file.startsWith(`${name}/`));
}
