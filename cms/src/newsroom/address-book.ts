import type { Core } from '@strapi/strapi';
import { erasedPath, isErased } from '../site-content/erased-path';
import { type Row, textOf } from '../site-content/row';

const uid = 'api::address.address';

/** Whom a path belongs to for good. */
export interface Owner {
  /** Identity of the item that was first there. */
  id: string | null;
  /** Whether that item was erased: then nobody may learn what was there. */
  isErased: boolean;
}

/** @returns null when no page was ever at the path. */
export async function addressOwner(strapi: Core.Strapi, path: string): Promise<Owner | null> {
  const where = { path: { $in: [path, erasedPath(path)] } };
  const row: Row | null = await strapi.db.query(uid).findOne({ where });
  if (row === null) return null;
  return { id: textOf(row, 'targetId'), isErased: isErased(textOf(row, 'path') ?? '') };
}

/** Binds a path that readers can see for good to the item that is there. Bound already, nothing happens. */
export async function bindAddress(
  strapi: Core.Strapi,
  address: { path: string; type: string; targetId: string },
): Promise<void> {
  if ((await addressOwner(strapi, address.path)) !== null) return;
  await strapi.db.query(uid).create({ data: { ...address, since: new Date() } });
}
