import type { Core } from '@strapi/strapi';
import { isRow, type Row, textOf } from './row';

const takedownActions = ['unpublish', 'hide', 'delete'];

/**
 * Finds what was taken down on purpose: of everything that is not visible now, the newest record, where that record
 * says unpublish, hide or delete. Whatever vanished without such a record is left for the site to stumble over.
 *
 * @param shownKeys Keys (`type:id`) of what readers can see now.
 */
export async function readTakedowns(strapi: Core.Strapi, shownKeys: ReadonlySet<string>): Promise<Row[]> {
  const candidates = await readRecords(strapi, { action: { $in: takedownActions } });
  const hiddenIds = new Set(candidates.filter((row) => !shownKeys.has(targetKey(row))).map(targetId));
  if (hiddenIds.size === 0) return [];

  const records = await readRecords(strapi, { targetId: { $in: [...hiddenIds] } });
  const newest = new Map(records.map((row) => [targetKey(row), row]));
  return [...newest.values()].filter((row) => takedownActions.includes(textOf(row, 'action') ?? ''));
}

/** Records of what happened to items, oldest first. */
async function readRecords(strapi: Core.Strapi, where: object): Promise<Row[]> {
  const records: unknown[] = await strapi.db.query('api::publication.publication').findMany({
    select: ['targetId', 'type', 'action', 'at', 'path'],
    where,
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });
  return records.filter(isRow);
}

function targetId(row: Row): string {
  return textOf(row, 'targetId') ?? '';
}

function targetKey(row: Row): string {
  return `${textOf(row, 'type')}:${targetId(row)}`;
}
