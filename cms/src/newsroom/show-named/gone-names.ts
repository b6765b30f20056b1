import type { Core } from '@strapi/strapi';
import { type Row, rowOf, textOf, textsOf } from '../../site-content/row';
import { knownTitle } from '../../taking-down/known-title';
import { modelOf } from '../model';
import { namedFields } from './named-fields';

/** Names of what a news item named when it was last published, and what is deleted since: Strapi forgets such a link. */
export async function goneNames(strapi: Core.Strapi, id: string): Promise<string[]> {
  const record: Row | null = await strapi.db.query('api::publication.publication').findOne({
    where: { targetId: id, action: { $in: ['publish', 'update'] } },
    orderBy: { id: 'desc' },
  });
  const exported = (record && rowOf(record, 'exported')) ?? {};
  const names: string[] = [];
  for (const { type, exportedAs } of namedFields) {
    const single = textOf(exported, exportedAs);
    for (const named of single === null ? textsOf(exported, exportedAs) : [single]) {
      const rows = await strapi.db.query(type.uid).count({ where: { documentId: named } });
      if (rows > 0) continue;
      const title = await knownTitle(strapi, { type, id: named });
      names.push(
        title === null ? modelOf(strapi, type).displayName : `${modelOf(strapi, type).displayName} “${title}”`,
      );
    }
  }
  return names;
}
