import type { Core } from '@strapi/strapi';
import type { ExportedType } from '../../site-content/exported-type';
import { idOf, type Row, textOf } from '../../site-content/row';
import { instantOf } from '../instant';
import { modelOf } from '../model';

export type TimeField = 'goLiveAt' | 'takeDownAt';

/** An item whose time has come. */
export interface DueItem {
  type: ExportedType;
  id: string;
  title: string;
  /** The time that was set for it. */
  at: Date;
  /** Why it is to be taken down, in words for readers. */
  reason: string | null;
}

/** Whether items of a type can be given times at all. */
export function hasSchedule(strapi: Core.Strapi, type: ExportedType): boolean {
  return 'goLiveAt' in modelOf(strapi, type).attributes;
}

/** Finds the items whose time has come, the longest overdue first. The draft decides, for it is what the form shows. */
export async function dueItems(strapi: Core.Strapi, type: ExportedType, field: TimeField): Promise<DueItem[]> {
  const { nameField } = modelOf(strapi, type);
  const rows: Row[] = await strapi.db.query(type.uid).findMany({
    select: ['documentId', nameField, field, 'takeDownReason'],
    where: { publishedAt: null, [field]: { $lte: new Date() } },
    orderBy: [{ [field]: 'asc' }, { id: 'asc' }],
  });
  return rows.flatMap((row) => {
    const at = instantOf(row, field);
    if (at === null) return [];
    return [{ type, id: idOf(row), title: textOf(row, nameField) ?? '', at, reason: textOf(row, 'takeDownReason') }];
  });
}
