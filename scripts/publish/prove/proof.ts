import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileFor } from '../../../site/src/content/addresses.ts';
import { pathOf } from '../../../site/src/content/paths.ts';
import type { Pulled } from '../../../site/src/strapi/pull.ts';
import { listFiles } from '../../files/list-files.ts';
import { type Folders, folderOf } from '../folders.ts';
import type { Standing } from '../standing.ts';
import { lastToBeProven } from '../versions/versions.ts';
import type { Differences } from '../write/write-version.ts';

/** What has to be seen with a reader's eyes. Files relative to the site's folder, as `news/index.html`. */
export interface Proof {
  /** What is in the folder must be what readers get, or be said of by the address in one of the ways that hosts have. */
  present: string[];
  /** Nothing may be there. */
  absent: string[];
  /** Absolute path of the version that readers saw before: nothing that was taken down may still answer with its files. */
  before: string | null;
}

/** The lists that every item of news appears in. */
const lists = ['news/index.html', 'rss.xml'] as const;
/** Further changed files that are looked at: enough to meet a server that serves the wrong folder. */
const furtherChanged = 20;
/** After a change of code every page differs; looking at all of them would prove no more. */
const most = 200;

/**
 * Chooses what to look at after a swap: everything that was taken down, every item that changed, the lists, some other changed
 * files; and the absence of everything that is gone.
 *
 * @param folder absolute path of the version in place
 * @param standing how things stood before
 */
export async function whatToProve(
  folders: Folders,
  folder: string,
  pulled: Pulled,
  { inPlace, items: before }: Standing,
  differences: Differences,
): Promise<Proof> {
  const changedItems = pulled.snapshot.items.filter((item) => {
    const key = `${item.type}:${item.id}`;
    return before[key]?.digest !== pulled.digests[key];
  });
  const items = changedItems.flatMap((item) => fileAt(pathOf(item)));
  const further = differences.changed.filter(isPage).slice(0, furtherChanged);
  const removed = pulled.snapshot.removals
    .filter(({ type, id }) => `${type}:${id}` in before)
    .flatMap(({ paths }) => paths.map(fileFor));
  const proven = await lastToBeProven(folders);
  // After a swap that was never proven, what is in place tells nothing of what readers saw before.
  const since = proven === null || proven === inPlace ? [] : filesNotIn(folder, folderOf(folders, proven));
  const absent = [...differences.gone, ...since].filter(isPage);
  // Where something was taken down there may be a page that says so, or another page has come to the address.
  const isThere = (file: string): boolean => existsSync(join(folder, file));
  return {
    present: unique([...removed.filter(isThere), ...lists, ...items, ...further]).slice(0, most),
    absent: unique([...absent, ...removed]).filter((file) => !isThere(file)),
    before: proven === null ? null : folderOf(folders, proven),
  };
}

function filesNotIn(folder: string, before: string): string[] {
  const now = new Set(listFiles(folder));
  return listFiles(before).filter((file) => !now.has(file));
}

function fileAt(path: string | null): string[] {
  return path === null ? [] : [fileFor(path)];
}

function isPage(file: string): boolean {
  // These answer for other addresses; hosts differ in what they do with their own.
  return /\.(html|xml|txt)$/.test(file) && file !== '404.html' && file !== '410.html';
}

function unique(files: string[]): string[] {
  return [...new Set(files)];
}
