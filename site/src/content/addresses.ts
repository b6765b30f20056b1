import {
  feedPathOf,
  hostFiles,
  monthPath,
  newsFeedPath,
  pathTo,
  sections,
  sitemapPartPath,
  yearPath,
} from '../lib/urls.ts';
import type { Snapshot } from './snapshot.ts';

/** One thing that the site answers. */
export interface Address {
  /** Without the base path, for example `/news/`. */
  path: string;
  /** Where it is written, relative to the output folder, for example `news/index.html`. */
  file: string;
}

/** What the site is made of, whatever it used to be. */
export type Content = Omit<Snapshot, 'earlier' | 'earlierFeeds' | 'placeAt'>;

/** Every address of the site: pages, feeds, sitemap, files for hosts, the page for "not found", and what used to be. */
export function addresses(snapshot: Snapshot): Address[] {
  const { earlier, earlierFeeds } = snapshot;
  const paths = [...presentPaths(snapshot), ...earlier.keys(), ...earlierFeeds.keys()];
  return paths.map((path) => ({ path, file: fileFor(path) }));
}

/** The path of everything that is somewhere now. */
export function presentPaths(content: Content): string[] {
  return [...pagePaths(content), ...machinePaths(content)];
}

function pagePaths({ news, topics, partners, documents, inspections, pages }: Content): string[] {
  const items = [news, topics, partners, documents, inspections, pages].flatMap((catalogue) => [...catalogue.all]);
  return [
    ...Object.values(sections),
    ...news.years.flatMap((year) => [
      yearPath(year),
      ...(news.isByMonth(year) ? news.monthsOf(year).map((month) => monthPath(year, month)) : []),
    ]),
    ...items.map(pathTo),
    '/404.html',
    '/410.html',
  ];
}

function machinePaths({ news, topics, inspections }: Content): string[] {
  return [
    newsFeedPath,
    ...[...topics.all, ...inspections.all].map((item) => feedPathOf(pathTo(item))),
    '/sitemap.xml',
    ...['pages', ...news.years].map(sitemapPartPath),
    '/robots.txt',
    ...Object.values(hostFiles),
  ];
}

/** Where the answer to a path is written, relative to the output folder: `/news/` → `news/index.html`. */
export function fileFor(path: string): string {
  return path.endsWith('/') ? `${path}index.html`.slice(1) : path.slice(1);
}
