import type { Core } from '@strapi/strapi';
import { type Row, textOf } from '../site-content/row';

const uid = 'api::address.address';

/** Identity of the item that a path first belonged to, or null when no page was ever there. */
export async function addressOwner(strapi: Core.Strapi, path: string): Promise<string | null> {
  const row: Row | null = await strapi.db.query(uid).findOne({ where: { path } });
  return row === null ? null : textOf(row, 'targetId');
}

/** Binds a path that readers can see for good to the item that is there. Bound already, nothing happens. */
export async function bindAddress(
  strapi: Core.Strapi,
  address: { path: string; type: string; targetId: string },
): Promise<void> {
  if ((await addressOwner(strapi, address.path)) !== null) return;
  await strapi.db.query(uid).create({ data: { ...address, since: new Date() } });
}
