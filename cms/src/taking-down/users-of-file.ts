import type { Core } from '@strapi/strapi';
import type { ExportedType } from '../site-content/exported-type';
import { type Row, textOf } from '../site-content/row';
import { exportedTypes } from '../site-content/types';
import { fieldPaths, whereAt } from './field-paths';
import { itemsWhere, type NamedOfKind } from './items-where';

/**
 * What has a file of the media library, chosen in a field or shown in a text, in draft or published.
 *
 * @param file Its row.
 * @param among Which items of a type to look at: a filter of Strapi's query engine.
 */
export async function usersOf(
  strapi: Core.Strapi,
  file: Row,
  among: (type: ExportedType) => Row,
): Promise<NamedOfKind[]> {
  const found = await Promise.all(exportedTypes.map((type) => usersIn(strapi, type, file, among(type))));
  return found.flat();
}

async function usersIn(strapi: Core.Strapi, type: ExportedType, file: Row, among: Row): Promise<NamedOfKind[]> {
  const name = textOf(file, 'url')?.split('/').at(-1);
  const fields = fieldPaths(strapi, type, (field) => field.type === 'media');
  const texts = name === undefined ? [] : fieldPaths(strapi, type, (field) => field.type === 'richtext');
  const ways = [
    ...fields.map((field) => whereAt(field, { id: file.id })),
    ...texts.map((text) => whereAt(text, { $contains: name })),
  ];
  return ways.length === 0 ? [] : itemsWhere(strapi, type, { $and: [among, { $or: ways }] });
}
