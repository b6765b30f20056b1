import type { Core } from '@strapi/strapi';
import type { ExportedType } from '../site-content/exported-type';
import { idOf, type Row, textOf } from '../site-content/row';
import { exportedTypes } from '../site-content/types';
import type { SitePlace } from './look-ups';
import { isBuiltIn, itemAt, withSlash } from './site-paths';

/** So many in one question to the database; of a text with more links, the rest counts as being there. */
const most = 5_000;

/**
 * Looks up what is at paths of the website and of the media library. A few questions to the database, however many paths
 * there are, and none without one.
 */
export async function lookUpPlaces(strapi: Core.Strapi, paths: ReadonlySet<string>): Promise<Map<string, SitePlace>> {
  const asked = [...paths].filter((path) => !isBuiltIn(path)).slice(0, most);
  const places = new Map<string, SitePlace>();
  for (const type of exportedTypes) await findItems(strapi, type, asked, places);
  await findFiles(strapi, asked, places);
  await findEarlier(strapi, asked, places);
  for (const path of asked) if (!places.has(path)) places.set(path, 'nothing');
  return places;
}

/** Items that have a path now, be they shown or not. */
async function findItems(
  strapi: Core.Strapi,
  type: ExportedType,
  asked: readonly string[],
  places: Map<string, SitePlace>,
): Promise<void> {
  const slugs = new Map(
    asked.flatMap((path) => {
      const item = itemAt(path);
      return item?.type === type.type ? [[path, item.slug] as const] : [];
    }),
  );
  if (slugs.size === 0) return;
  const where = { slug: { $in: [...new Set(slugs.values())] } };
  const rows: Row[] = await strapi.db.query(type.uid).findMany({ select: ['slug'], where });
  const shown: Row[] = await strapi.db
    .query(type.uid)
    .findMany({ select: ['slug'], where: { $and: [type.shown, where] } });
  const [slugsHere, slugsShown] = [rows, shown].map((some) => new Set(some.map(({ slug }) => slug)));
  for (const [path, slug] of slugs) {
    if (slugsShown?.has(slug)) places.set(path, 'there');
    else if (slugsHere?.has(slug)) places.set(path, 'hidden');
  }
}

async function findFiles(strapi: Core.Strapi, asked: readonly string[], places: Map<string, SitePlace>): Promise<void> {
  const files = asked.filter((path) => path.startsWith('/uploads/'));
  if (files.length === 0) return;
  const rows: Row[] = await strapi.db
    .query('plugin::upload.file')
    .findMany({ select: ['url'], where: { url: { $in: files } } });
  for (const { url } of rows) if (typeof url === 'string') places.set(url, 'there');
}

/** Paths that items had before: readers are led on to where they are now. */
async function findEarlier(
  strapi: Core.Strapi,
  asked: readonly string[],
  places: Map<string, SitePlace>,
): Promise<void> {
  const earlier = asked.filter((path) => !places.has(path));
  if (earlier.length === 0) return;
  const rows: Row[] = await strapi.db
    .query('api::address.address')
    .findMany({ select: ['path', 'type', 'targetId'], where: { path: { $in: earlier.map(pageOf) } } });
  const shown = new Set<string>();
  for (const type of exportedTypes) {
    const ids = rows.filter((row) => row.type === type.type).map((row) => textOf(row, 'targetId') ?? '');
    if (ids.length === 0) continue;
    const where = { $and: [type.shown, { documentId: { $in: ids } }] };
    const found: Row[] = await strapi.db.query(type.uid).findMany({ select: ['documentId'], where });
    for (const row of found) shown.add(idOf(row));
  }
  const led = new Set(rows.filter((row) => shown.has(textOf(row, 'targetId') ?? '')).map((row) => row.path));
  for (const path of earlier) if (led.has(pageOf(path))) places.set(path, 'there');
}

/** The page beside which a feed is, or the page itself. */
function pageOf(path: string): string {
  return withSlash(path.replace(/rss\.xml$/, ''));
}
