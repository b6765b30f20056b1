import { setImmediate as letOthers } from 'node:timers/promises';
import { type ExportedType, itemKey } from './exported-type';
import { createFileIndex } from './file-index';
import { createLinks } from './links';
import { pagePath } from './page-path';
import type { StoredRows } from './read-rows';
import { redirects } from './redirects';
import { removals } from './removals';
import { idOf, textOf } from './row';
import { closeExport, type ExportedItem, lineOf, type SiteExport, sha256 } from './site-export';

/**
 * Turns what was read from the database into an export: the same text for the same rows. Other requests get their turn meanwhile.
 *
 * @param asOf The day in Europe/London that the content is shown as of.
 * @param origin Where this Strapi is, for example `http://localhost:1337`.
 */
export async function buildExport(rows: StoredRows, asOf: string, origin: string): Promise<SiteExport> {
  const files = createFileIndex(rows.files, origin);
  const shownKeys = new Set([...rows.shown].flatMap(([{ type }, own]) => own.map((row) => itemKey(type, idOf(row)))));
  const links = createLinks((type, id) => shownKeys.has(itemKey(type, id)));

  const deadSince = (address: string | null) => (address === null ? null : (rows.deadLinks.get(address) ?? null));

  const items = new Map<string, ExportedItem>();
  const itemLines: Buffer[] = [];
  for (const [type, typeRows] of [...rows.shown].sort(([a], [b]) => compare(a.type, b.type))) {
    for (const row of [...typeRows].sort((a, b) => compare(idOf(a), idOf(b)))) {
      const id = idOf(row);
      const data = type.data({ row, links, files, deadSince });
      const line = lineOf({ line: 'item', type: type.type, id, adminPath: adminPath(type, id), data });
      itemLines.push(line);
      items.set(itemKey(type.type, id), { digest: sha256(line), path: pagePath(type.type, data.slug) });
      if (items.size % itemsAtOnce === 0) await letOthers();
    }
  }

  const presentPaths = new Set([...items.values()].flatMap(({ path }) => path ?? []));
  const used = files.used();
  const lines = {
    item: itemLines,
    file: [...used].sort(([a], [b]) => compare(a, b)).map(([id, data]) => lineOf({ line: 'file', id, data })),
    redirect: redirects(rows.addresses, shownKeys, presentPaths).map(lineOf),
    removal: removals(rows.takedowns, { addresses: rows.addresses, shownKeys, presentPaths }).map(lineOf),
  };
  const paths = new Set([...used.values()].flatMap((file) => textOf(file, 'url') ?? []));
  return closeExport(lines, asOf, { items, files: paths });
}

/** Some hundredths of a second: an editor who saves meanwhile must not notice. */
const itemsAtOnce = 500;

/** Where an item is mended: the path of its form in the admin. */
export function adminPath({ type, uid }: ExportedType, id: string): string {
  const kind = type === 'site-settings' ? `single-types/${uid}` : `collection-types/${uid}/${id}`;
  return `/admin/content-manager/${kind}`;
}

/** By code unit, so that the order is the same on every machine. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
