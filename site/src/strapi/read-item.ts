import { z } from 'zod';
import type { Item, ItemType, SiteFile } from '../content/types.ts';
import { isReservedSlug, pathTo } from '../lib/urls.ts';
import { glossaryTerm } from './glossary-term.ts';
import { inspection } from './inspection.ts';
import { inspectionDocument } from './inspection-document.ts';
import type { ItemLine } from './lines.ts';
import { Absent, Links, type Targets, type Text } from './links.ts';
import { newsItem } from './news-item.ts';
import { page } from './page.ts';
import { partner } from './partner.ts';
import { type Problem, problemsOf } from './problem.ts';
import { siteSettings } from './site-settings.ts';
import { topic } from './topic.ts';

/** What came of one line of the export. */
export interface ReadItem {
  /** With the links that lead somewhere; null when there is too little to show anything. */
  item: Item | null;
  problems: Problem[];
  /** The files it shows, by id. */
  files: ReadonlyMap<string, SiteFile>;
  texts: readonly Text[];
}

const readers: Record<ItemType, (id: string, exported: unknown, links: Links) => Item> = {
  'news-item': newsItem,
  partner,
  'inspection-document': inspectionDocument,
  inspection,
  topic,
  'glossary-term': glossaryTerm,
  page,
  'site-settings': siteSettings,
};

/** Turns one line of the export into an item of the site. Never throws for what the line says. */
export function readItem(line: ItemLine, targets: Targets): ReadItem {
  const links = new Links(targets);
  const { files, texts } = links;
  try {
    const item = readers[line.type](line.id, line.data, links);
    return { item, problems: [...links.broken, ...reservedAddress(item)], files, texts };
  } catch (error) {
    if (error instanceof z.ZodError) {
      return { item: null, problems: problemsOf(error, line.data), files, texts };
    }
    if (error instanceof Absent) return { item: null, problems: links.broken, files, texts };
    throw error;
  }
}

/** Strapi refuses such a slug at the form; here it would replace a page of the site. */
function reservedAddress(item: Item): Problem[] {
  if (item.type !== 'news-item' && item.type !== 'page') return [];
  if (!isReservedSlug(item.slug, item.type)) return [];
  return [
    {
      path: ['slug'],
      problem: () => `has the address ${pathTo(item)}, which the site itself uses`,
      remedy: (field) => `change ${field}`,
    },
  ];
}
