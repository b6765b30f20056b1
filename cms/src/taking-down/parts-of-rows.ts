import type { Core } from '@strapi/strapi';
import { type Attribute, groupOf, modelOf } from '../newsroom/model';
import type { ExportedType } from '../site-content/exported-type';
import { type Row, rowOf, rowsOf } from '../site-content/row';

/** A row of an item, or of a group of fields within one, as it is in the database. */
export interface StoredPart {
  /** Name of the type or of the group. */
  uid: string;
  attributes: Readonly<Record<string, Attribute>>;
  row: Row;
}

/** Reads all rows of an item, draft and published, with every group of fields within them, however deep. */
export async function partsOfItem(strapi: Core.Strapi, type: ExportedType, id: string): Promise<StoredPart[]> {
  const rows: Row[] = await strapi.db.query(type.uid).findMany({ where: { documentId: id }, populate: type.populate });
  const { attributes } = modelOf(strapi, type);
  return rows.flatMap((row) => withGroups(strapi, { uid: type.uid, attributes, row }));
}

function withGroups(strapi: Core.Strapi, part: StoredPart): StoredPart[] {
  const groups = Object.entries(part.attributes).flatMap(([field, { component }]) => {
    if (component === undefined) return [];
    const single = rowOf(part.row, field);
    const rows = single === null ? rowsOf(part.row, field) : [single];
    const { attributes } = groupOf(strapi, component);
    return rows.flatMap((row) => withGroups(strapi, { uid: component, attributes, row }));
  });
  return [part, ...groups];
}
