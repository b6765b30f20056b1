import type { Core } from '@strapi/strapi';
import { modelOf } from '../newsroom/model';
import { rowInForm } from '../newsroom/save';
import { type Row, textOf } from '../site-content/row';
import type { Item } from './take-down';

/** What an item is called, or what readers called it before it was deleted; null when nothing is known of it. */
export async function knownTitle(strapi: Core.Strapi, { type, id }: Item): Promise<string | null> {
  const row = await rowInForm(strapi, type, id, {});
  if (row !== null) return textOf(row, modelOf(strapi, type).nameField);
  const record: Row | null = await strapi.db
    .query('api::publication.publication')
    .findOne({ select: ['title'], where: { targetId: id, type: type.type }, orderBy: { id: 'desc' } });
  return record === null ? null : textOf(record, 'title');
}
