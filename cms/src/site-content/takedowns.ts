import type { Core } from '@strapi/strapi';
import { itemKey } from './exported-type';
import { isRow, type Row, textOf } from './row';

/** What the records call it when readers stop seeing something. */
export const takedownActions = ['unpublish', 'hide', 'delete'];

/** What a removal is made from. Of an item that was taken down, `exported` holds only in whose feeds it was. */
const columns = ['targetId', 'type', 'at', 'path', 'title', 'reason', 'words', 'replacement', 'exported'];

/** Databases limit the number of values in one query (SQLite: 32,766). */
const batchSize = 5000;

/**
 * Finds what was taken down on purpose: of everything that is not visible now, the newest record, where that record
 * says unpublish, hide or delete. Whatever vanished without such a record is left for the site to stumble over.
 *
 * @param shownKeys Keys (`type:id`) of what readers can see now.
 */
export async function readTakedowns(strapi: Core.Strapi, shownKeys: ReadonlySet<string>): Promise<Row[]> {
  const takedowns = await readRecords(strapi, columns, { action: { $in: takedownActions } });
  const newest = new Map(takedowns.map((row) => [targetKey(row), row]));
  for (const key of shownKeys) newest.delete(key);

  const ids = [...new Set([...newest.values()].map(targetId))];
  for (let start = 0; start < ids.length; start += batchSize) {
    const later = { targetId: { $in: ids.slice(start, start + batchSize) }, action: { $notIn: takedownActions } };
    for (const row of await readRecords(strapi, ['targetId', 'type'], later)) {
      if (Number(row.id) > Number(newest.get(targetKey(row))?.id)) newest.delete(targetKey(row));
    }
  }
  return [...newest.values()];
}

/** Records of what happened to items, oldest first. */
async function readRecords(strapi: Core.Strapi, select: string[], where: object): Promise<Row[]> {
  const records: unknown[] = await strapi.db
    .query('api::publication.publication')
    .findMany({ select, where, orderBy: { id: 'asc' } });
  return records.filter(isRow);
}

function targetId(row: Row): string {
  return textOf(row, 'targetId') ?? '';
}

function targetKey(row: Row): string {
  return itemKey(textOf(row, 'type') ?? '', targetId(row));
}
