import type { Core } from '@strapi/strapi';
import { exportedData } from '../newsroom/exported-data';
import { rowInForm } from '../newsroom/save';
import { numberOf, type Row, rowOf, textOf } from '../site-content/row';
import type { Item } from '../taking-down/take-down';

/** What readers were given of an item at one time. */
export interface Version {
  /** Number of the record. */
  id: number;
  /** ISO 8601. */
  at: string;
  who: string;
  action: string;
  /** What it was called then. */
  title: string;
}

const uid = 'api::publication.publication';

/** What has been erased has no title left, and what was only taken down says nothing of what it was. */
function versionsWhere({ type, id }: Item): Row {
  return { type: type.type, targetId: id, action: { $in: ['publish', 'show', 'update'] }, title: { $notNull: true } };
}

/** Every version of an item that was published, the newest first. */
export async function versionsOf(strapi: Core.Strapi, item: Item): Promise<Version[]> {
  const rows: Row[] = await strapi.db.query(uid).findMany({
    select: ['id', 'at', 'who', 'action', 'title'],
    where: versionsWhere(item),
    orderBy: [{ id: 'desc' }],
  });
  return rows.map((row) => ({
    id: numberOf(row, 'id') ?? 0,
    at: textOf(row, 'at') ?? '',
    who: textOf(row, 'who') ?? '',
    action: textOf(row, 'action') ?? '',
    title: textOf(row, 'title') ?? '',
  }));
}

/**
 * What was exported of one version of an item.
 *
 * @param number As it came in an address: of a record, such as `12`.
 * @returns null when the item has no such version.
 */
export async function versionData(strapi: Core.Strapi, item: Item, number: string): Promise<Row | null> {
  // More digits than a database has records are an error to it.
  if (!/^\d{1,9}$/.test(number)) return null;
  const row: Row | null = await strapi.db.query(uid).findOne({ where: { ...versionsWhere(item), id: Number(number) } });
  return row === null ? null : rowOf(row, 'exported');
}

/** What is in the form of an item now, as it would be exported; null when the item has been deleted. */
export async function presentData(strapi: Core.Strapi, { type, id }: Item): Promise<Row | null> {
  const row = await rowInForm(strapi, type, id);
  return row === null ? null : exportedData(type, row);
}
