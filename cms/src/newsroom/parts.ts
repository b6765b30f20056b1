import type { Core } from '@strapi/strapi';
import { isRow, type Row, rowOf, rowsOf } from '../site-content/row';
import { type Fields, groupOf, modelOf } from './model';
import { proposed, type Save } from './save';

/** An item, or one of the groups of fields within it, as it will be after the save. */
export interface Part extends Fields {
  /** Where the group is: empty for the item itself, `['areasOfWeakness', '0']` for the first area of an inspection. */
  path: readonly string[];
  row: Row;
}

/** The item that is being saved, and every group of fields within it, however deep. */
export function partsOf(save: Save): Part[] {
  const { attributes, labelOf } = modelOf(save.strapi, save.type);
  return withGroups(save.strapi, { attributes, labelOf, path: [], row: proposed(save) }, save.row);
}

function withGroups(strapi: Core.Strapi, part: Part, saved: Row | null): Part[] {
  const groups = Object.entries(part.attributes).flatMap(([field, { component }]) => {
    if (component === undefined) return [];
    const fields = groupOf(strapi, component);
    return entriesIn(part.row, field).flatMap(({ path, row }) => {
      const savedRow = saved === null ? null : savedEntry(saved, field, row.id);
      // A form may send back only what was changed.
      return withGroups(strapi, { ...fields, path: [...part.path, ...path], row: { ...savedRow, ...row } }, savedRow);
    });
  });
  return [part, ...groups];
}

function entriesIn(row: Row, field: string): { path: string[]; row: Row }[] {
  const value = row[field];
  if (isRow(value)) return [{ path: [field], row: value }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry, index) => (isRow(entry) ? [{ path: [field, String(index)], row: entry }] : []));
}

function savedEntry(saved: Row, field: string, id: unknown): Row | null {
  const single = rowOf(saved, field);
  const entries = single === null ? rowsOf(saved, field) : [single];
  return entries.find((entry) => entry.id === id) ?? null;
}
