import { join } from 'node:path';

/** Where the publisher keeps things, all under `NEWSROOM_DATA`. Absolute paths. */
export interface Folders {
  /** Media mirrored from Strapi: the last good copy of each file. */
  mirror: string;
  /** Complete sites, one a number: `versions/12`. A site that is being made is `versions/13.new`. */
  versions: string;
  /** The link that the web server follows: `live` → `versions/12`. */
  live: string;
  /** What the publisher remembers and readers never see. */
  publisher: string;
  /** Copies of the built site that a publisher runs on. */
  code: string;
  /** The note that nothing is published until a person says so, with what is shown meanwhile. */
  hold: string;
  /** Where the index of the search is made. */
  search: string;
  /** What `npm run site:build` has left for its next run. */
  build: string;
}

/**
 * @param data absolute path of `NEWSROOM_DATA`
 */
export function foldersIn(data: string): Folders {
  return {
    mirror: join(data, 'mirror'),
    versions: join(data, 'site', 'versions'),
    live: join(data, 'site', 'live'),
    publisher: join(data, 'publisher'),
    code: join(data, 'publisher', 'code'),
    hold: join(data, 'publisher', 'hold'),
    search: join(data, 'publisher', 'search'),
    build: join(data, 'build'),
  };
}

/** The folder of a complete site. */
export function folderOf(folders: Folders, version: number): string {
  return join(folders.versions, String(version));
}

/** Where a version is made before it is complete. */
export function draftOf(folders: Folders, version: number): string {
  return `${folderOf(folders, version)}.new`;
}

/** What the publisher remembers about one version; see `version-memory.ts` and `carried-assets.ts`. */
export function memoryOf(folders: Folders, version: number): string {
  return join(folders.publisher, 'versions', String(version));
}
