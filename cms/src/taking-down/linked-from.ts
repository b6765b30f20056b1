import type { Core } from '@strapi/strapi';
import type { ExportedType } from '../site-content/exported-type';
import { exportedTypes } from '../site-content/types';
import { fieldPaths, whereAt } from './field-paths';
import { itemsWhere, type NamedOfKind } from './items-where';
import type { Item } from './take-down';

/**
 * What readers see now that names an item: in a relation, or by a link in a text.
 *
 * @param path Path of the item's page, or null.
 */
export async function linkedFrom(strapi: Core.Strapi, item: Item, path: string | null): Promise<NamedOfKind[]> {
  const found = await Promise.all(exportedTypes.map((type) => namingIn(strapi, type, item, path)));
  return found.flat();
}

async function namingIn(
  strapi: Core.Strapi,
  type: ExportedType,
  item: Item,
  path: string | null,
): Promise<NamedOfKind[]> {
  const relations = fieldPaths(strapi, type, ({ target }) => target === item.type.uid);
  const texts = path === null ? [] : fieldPaths(strapi, type, (field) => field.type === 'richtext');
  const ways = [
    ...relations.map((relation) => whereAt(relation, { documentId: item.id })),
    ...texts.flatMap((text) => linksTo(strapi, path ?? '').map((link) => whereAt(text, { $contains: link }))),
  ];
  if (ways.length === 0) return [];
  return itemsWhere(strapi, type, { $and: [type.shown, { documentId: { $ne: item.id } }, { $or: ways }] });
}

/** How a link to a page begins in Markdown: by its path, or by its whole address. */
function linksTo(strapi: Core.Strapi, path: string): string[] {
  const siteUrl: string = strapi.config.get('newsroom.siteUrl');
  return [`](${path}`, new URL(`.${path}`, siteUrl).href];
}
