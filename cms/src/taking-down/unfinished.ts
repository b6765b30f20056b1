import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { isRow, type Row, textOf, textsOf } from '../site-content/row';

/**
 * Where Strapi keeps it, in its own table for such things: one row for each erasing. Were there one for all, an erasing
 * that is committed while an earlier one is being finished would be forgotten with it.
 */
const place = { type: 'core', name: 'newsroom-erasing' };
const table = 'strapi::core-store';

/** What is left to do of an erasing that has been committed. */
export interface Unfinished {
  /** Of its row. */
  id: unknown;
  /** Ids of files that have to go. */
  files: readonly string[];
}

/** Notes, in the transaction of the erasing itself, what has to follow: were the newsroom killed now, it would know. */
export async function keepUnfinished(strapi: Core.Strapi, files: readonly string[]): Promise<void> {
  await strapi.store.set({ ...place, key: randomUUID(), value: { files } });
}

/** Everything that is left to do at this moment. */
export async function readUnfinished(strapi: Core.Strapi): Promise<Unfinished[]> {
  const rows: Row[] = await strapi.db
    .query(table)
    .findMany({ where: { key: { $startsWith: `${place.type}_${place.name}_` } }, orderBy: { id: 'asc' } });
  return rows.map((row) => {
    const kept: unknown = JSON.parse(textOf(row, 'value') ?? 'null');
    return { id: row.id, files: isRow(kept) ? textsOf(kept, 'files') : [] };
  });
}

/** Lets go of what has been finished, and of nothing that has come since. */
export async function forgetUnfinished(strapi: Core.Strapi, finished: readonly Unfinished[]): Promise<void> {
  await strapi.db.query(table).deleteMany({ where: { id: { $in: finished.map(({ id }) => id) } } });
}
