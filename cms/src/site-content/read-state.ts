import type { Core } from '@strapi/strapi';
import type { ExportedType } from './exported-type';
import { readRows, type StoredRows } from './read-rows';
import { readStateStamp, seeOneState } from './state-stamp';

/**
 * Reads everything in one transaction, or only finds that nothing changed since the last export.
 * Nothing else happens in the transaction: on SQLite nobody can save while it is open.
 *
 * @param asOf The day in Europe/London that the content is shown as of.
 * @param last What was made of an earlier state of the same types.
 */
export async function readState<Last extends { stamp: string; version: string }>(
  strapi: Core.Strapi,
  types: readonly ExportedType[],
  asOf: string,
  last: Last | null,
): Promise<Last | { stamp: string; rows: StoredRows }> {
  return strapi.db.transaction(async ({ trx }) => {
    await seeOneState(strapi.db, trx);
    const stamp = `${asOf}/${await readStateStamp(strapi.db, trx)}`;
    return last?.stamp === stamp ? last : { stamp, rows: await readRows(strapi, types) };
  });
}
