import type { Core } from '@strapi/strapi';
import { modelOf } from '../newsroom/model';
import type { ExportedType } from '../site-content/exported-type';
import { idOf, type Row, textOf } from '../site-content/row';
import type { Named } from './take-down-all';

/** An item by its name, and by what editors call such a thing. */
export interface NamedOfKind extends Named {
  kind: string;
}

/** The items of a type of which a filter of Strapi's query engine is true, each once, by name. */
export async function itemsWhere(strapi: Core.Strapi, type: ExportedType, where: Row): Promise<NamedOfKind[]> {
  const { displayName, nameField } = modelOf(strapi, type);
  const rows: Row[] = await strapi.db.query(type.uid).findMany({
    select: ['documentId', nameField],
    where,
    orderBy: [{ [nameField]: 'asc' }],
  });
  const byId = new Map(rows.map((row) => [idOf(row), textOf(row, nameField) ?? '']));
  return [...byId].map(([documentId, title]) => ({ uid: type.uid, documentId, title, kind: displayName }));
}
