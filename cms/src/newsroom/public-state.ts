import type { Core } from '@strapi/strapi';
import type { ExportedType } from '../site-content/exported-type';
import { pagePath } from '../site-content/page-path';
import type { Row } from '../site-content/row';

/** What readers see of an item at one moment. */
export interface PublicState {
  /** Identity of the row they see: Strapi writes a new one at each Publish. */
  rowId: unknown;
  /** Path of its page, or null for what has no page of its own. */
  path: string | null;
}

/** @returns null when readers see nothing of it. */
export async function publicState(
  strapi: Core.Strapi,
  type: ExportedType,
  id: string | null,
): Promise<PublicState | null> {
  if (id === null) return null;
  const row: Row | null = await strapi.db.query(type.uid).findOne({
    where: { $and: [type.shown, { documentId: id }] },
  });
  return row === null ? null : { rowId: row.id, path: pagePath(type.type, row.slug) };
}
