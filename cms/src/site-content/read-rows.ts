import { setImmediate as letOthers } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { readDeadLinks } from '../links/known-links';
import { type ExportedType, itemKey } from './exported-type';
import { fileColumns } from './file-index';
import { idOf, isRow, type Row } from './row';
import { readTakedowns } from './takedowns';

/** Everything in the database that one export is made from. */
export interface StoredRows {
  /** The rows that readers may see, for each type. */
  shown: ReadonlyMap<ExportedType, readonly Row[]>;
  /** The whole media library. */
  files: readonly Row[];
  /** Every path that a page ever had, oldest first. */
  addresses: readonly Row[];
  /** For each thing that was taken down and is not visible now: the row that says so. */
  takedowns: readonly Row[];
  /** The addresses elsewhere at which readers find nothing, each with the day since when. */
  deadLinks: ReadonlyMap<string, string>;
}

/** SQLite answers in one go, and nobody else is heard meanwhile. Databases also limit the number of values in one query. */
const batchSize = 1000;

/**
 * Reads what an export is made from. Call it inside a transaction: the queries must see one state.
 */
export async function readRows(strapi: Core.Strapi, types: readonly ExportedType[]): Promise<StoredRows> {
  const shown = new Map<ExportedType, Row[]>();
  for (const type of types) shown.set(type, await readShown(strapi, type));

  const shownKeys = new Set([...shown].flatMap(([{ type }, rows]) => rows.map((row) => itemKey(type, idOf(row)))));
  return {
    shown,
    files: await find(strapi, 'plugin::upload.file', { select: fileColumns }),
    addresses: await find(strapi, 'api::address.address', { orderBy: [{ since: 'asc' }, { id: 'asc' }] }),
    takedowns: await readTakedowns(strapi, shownKeys),
    deadLinks: await readDeadLinks(strapi),
  };
}

async function readShown(strapi: Core.Strapi, { uid, shown, populate }: ExportedType): Promise<Row[]> {
  const rows: Row[] = [];
  let lastId: unknown = 0;
  for (;;) {
    const where = { $and: [shown, { id: { $gt: lastId } }] };
    const batch = await find(strapi, uid, { where, populate, orderBy: { id: 'asc' }, limit: batchSize });
    rows.push(...batch);
    if (batch.length < batchSize) return rows;
    await letOthers();
    lastId = batch.at(-1)?.id;
  }
}

async function find(strapi: Core.Strapi, uid: string, params: object): Promise<Row[]> {
  const rows: unknown[] = await strapi.db.query(uid).findMany(params);
  return rows.filter(isRow);
}
