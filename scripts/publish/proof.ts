import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileFor } from '../../site/src/content/addresses.ts';
import { pathOf } from '../../site/src/content/paths.ts';
import type { Pulled } from '../../site/src/strapi/pull.ts';
import type { LiveItems } from './live.ts';
import type { Differences } from './write-version.ts';

/** What has to be seen with a reader's eyes. Files relative to the site's folder, as `news/index.html`. */
export interface Proof {
  present: string[];
  absent: string[];
}

/** The lists that every item of news appears in. */
const lists = ['news/index.html', 'rss.xml'] as const;
/** Further changed files that are looked at: enough to meet a server that serves the wrong folder. */
const furtherChanged = 20;
/** After a change of code every page differs; looking at all of them would prove no more. */
const most = 200;

/**
 * Chooses what to look at after a swap: every item that changed, the lists, some other changed files; and the absence of
 * everything that is gone.
 *
 * @param folder absolute path of the version in place
 * @param before what was proven to be live before
 */
export function whatToProve(folder: string, pulled: Pulled, before: LiveItems, differences: Differences): Proof {
  const changedItems = pulled.snapshot.items.filter((item) => {
    const key = `${item.type}:${item.id}`;
    return before[key]?.digest !== pulled.digests[key];
  });
  const items = changedItems.flatMap((item) => fileAt(pathOf(item)));
  const further = differences.changed.filter(isPage).slice(0, furtherChanged);
  const removed = pulled.snapshot.removals.filter(({ type, id }) => `${type}:${id}` in before);
  const absent = [...differences.gone.filter(isPage), ...removed.flatMap(({ path }) => fileAt(path))];
  return {
    present: unique([...lists, ...items, ...further]).slice(0, most),
    // Another page may have come to an address that was given up.
    absent: unique(absent).filter((file) => !existsSync(join(folder, file))),
  };
}

function fileAt(path: string | null): string[] {
  return path === null ? [] : [fileFor(path)];
}

function isPage(file: string): boolean {
  // 404.html answers for other addresses; hosts differ in what they do with its own.
  return /\.(html|xml|txt)$/.test(file) && file !== '404.html';
}

function unique(files: string[]): string[] {
  return [...new Set(files)];
}
