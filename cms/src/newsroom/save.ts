import type { Core } from '@strapi/strapi';
import type { ExportedType } from '../site-content/exported-type';
import type { Row } from '../site-content/row';
import { modelOf } from './model';
import type { PublicState } from './public-state';

/** What changes an item. Everything else Strapi can do with one only reads. */
export const saveActions = ['create', 'update', 'clone', 'publish', 'unpublish', 'delete', 'discardDraft'] as const;
export type SaveAction = (typeof saveActions)[number];

/** What somebody is about to do with one item. */
export interface Save {
  strapi: Core.Strapi;
  type: ExportedType;
  action: SaveAction;
  /** Identity of the item; of the original, for a copy; null for a new item. */
  id: string | null;
  /** The fields as they come from the form. Fields that are not here stay as they are. */
  data: Row;
  /** The row as it is in the form before the save, with its groups of fields; for Publish with relations too; null for a new item. */
  row: Row | null;
  /** What readers see of it before the save. */
  before: PublicState | null;
  /** Whether readers may see the result at once: Publish, or a type without drafts. */
  goesPublic: boolean;
}

/** Whether the action writes the fields in `data`, or makes a saved draft public. */
export function writesContent({ action }: Save): boolean {
  return action === 'create' || action === 'update' || action === 'clone' || action === 'publish';
}

/** The item as it will be after the save. */
export function proposed({ data, row }: Save): Row {
  return { ...row, ...data };
}

/** Reads the row that the form shows: the draft, where there are drafts. */
export async function rowInForm(
  strapi: Core.Strapi,
  type: ExportedType,
  id: string | null,
  populate: Row = type.populate,
): Promise<Row | null> {
  if (id === null) return null;
  const where = { documentId: id, ...(modelOf(strapi, type).hasDrafts ? { publishedAt: null } : {}) };
  const row: Row | null = await strapi.db.query(type.uid).findOne({ where, populate });
  return row;
}

/** What to read with a row besides its relations, at which no rule looks: each of them would be a query more. */
export function withoutRelations(strapi: Core.Strapi, type: ExportedType): Row {
  const { attributes } = modelOf(strapi, type);
  return Object.fromEntries(Object.entries(type.populate).filter(([field]) => attributes[field]?.type !== 'relation'));
}
