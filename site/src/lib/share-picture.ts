import type { Cover } from '../content/types.ts';

/** The kinds of page that have a prepared picture, in `public/share/`. `share-pictures/make.ts` makes them. */
export const shareKinds = ['site', 'news', 'inspection', 'document', 'help'] as const;
export type ShareKind = (typeof shareKinds)[number];

/** What is shown where somebody shares a page. */
export interface SharePicture {
  /** Without the base path. */
  path: string;
  alt: string;
  width: number | null;
  height: number | null;
}

/**
 * The part of the cover that was made for it, of a page that has one, or else the picture of its kind.
 * @param path of the page
 */
export function sharePicture(path: string, cover: Cover | null): SharePicture {
  if (cover) {
    const { path, width, height } = cover.file.share ?? cover.file;
    return { path, alt: cover.alt, width, height };
  }
  const kind = kindOf(path);
  return { path: `/share/${kind}.png`, alt: alts[kind], width: 1200, height: 630 };
}

function kindOf(path: string): ShareKind {
  return kindsBySection.get(path.split('/')[1] ?? '') ?? 'site';
}

const kindsBySection: ReadonlyMap<string, ShareKind> = new Map([
  ['news', 'news'],
  ['topics', 'news'],
  ['inspections', 'inspection'],
  ['documents', 'document'],
  ['partners', 'help'],
]);

const alts: Record<ShareKind, string> = {
  site: 'Drawing: a low sun behind hills.',
  news: 'Drawing: a newspaper above hills.',
  inspection: 'Drawing: a tick, a bar and a warning sign above hills.',
  document: 'Drawing: a sheet of paper above hills.',
  help: 'Drawing: two speech bubbles above hills.',
};
