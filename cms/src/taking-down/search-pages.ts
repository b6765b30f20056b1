import type { Core } from '@strapi/strapi';
import { modelOf } from '../newsroom/model';
import type { ExportedType } from '../site-content/exported-type';
import { pagePath } from '../site-content/page-path';
import { idOf, type Row, textOf } from '../site-content/row';
import { publicAddress } from '../website/public-address';
import type { Named } from './take-down-all';

/** A page that readers can open now. */
export interface Page extends Named {
  kind: string;
  address: string | null;
}

/** So many at once: whoever sees more writes another letter. */
const most = 10;

/**
 * Finds pages that readers can open now by a part of their title; without any, the newest.
 *
 * @param types The types to look in.
 */
export async function searchPages(
  strapi: Core.Strapi,
  types: readonly ExportedType[],
  search: string,
): Promise<Page[]> {
  const found = await Promise.all(types.map((type) => pagesOf(strapi, type, search)));
  const starts = (title: string) => (title.toLowerCase().startsWith(search.toLowerCase()) ? 0 : 1);
  return found
    .flat()
    .sort((a, b) => starts(a.page.title) - starts(b.page.title) || (a.changed < b.changed ? 1 : -1))
    .slice(0, most)
    .map(({ page }) => page);
}

async function pagesOf(strapi: Core.Strapi, type: ExportedType, search: string) {
  const { attributes, displayName, nameField } = modelOf(strapi, type);
  if (!('slug' in attributes)) return [];
  const rows: Row[] = await strapi.db.query(type.uid).findMany({
    select: ['documentId', nameField, 'slug', 'updatedAt'],
    where: { $and: [type.shown, { slug: { $notNull: true } }, { [nameField]: { $containsi: search } }] },
    orderBy: [{ updatedAt: 'desc' }],
    limit: most,
  });
  return rows.map((row) => ({
    changed: textOf(row, 'updatedAt') ?? '',
    page: {
      uid: type.uid,
      documentId: idOf(row),
      title: textOf(row, nameField) ?? '',
      kind: displayName,
      address: publicAddress(strapi, type.type, pagePath(type.type, row.slug)),
    },
  }));
}
