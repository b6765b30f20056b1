import type { Core } from '@strapi/strapi';
import { instantOf } from '../newsroom/instant';
import { modelOf } from '../newsroom/model';
import { rowInForm } from '../newsroom/save';
import { namedFields, showNamedField } from '../newsroom/show-named/named-fields';
import { type ExportedType, published } from '../site-content/exported-type';
import { londonDate } from '../site-content/london-date';
import { flagOf, idOf, type Row, rowOf, rowsOf, textOf } from '../site-content/row';
import { exportedTypes } from '../site-content/types';
import type { Item } from '../taking-down/take-down';

/**
 * The exported types as they would be if one item were made public as it was saved last: its draft takes the place of what
 * is published, a hidden item is shown, and so is what a news item brings along.
 *
 * @returns null when there is no such item.
 */
export async function typesWithDraft(
  strapi: Core.Strapi,
  { type, id }: Item,
  now: Date,
): Promise<readonly ExportedType[] | null> {
  const named = Object.fromEntries(namedFields.map(({ field }) => [field, true]));
  const row = await rowInForm(strapi, type, id, type.type === 'news-item' ? named : {});
  if (row === null) return null;
  const also = new Map<ExportedType, string[]>([[type, [id]]]);
  for (const field of flagOf(row, showNamedField) ? namedFields : []) also.set(field.type, idsIn(row, field.field));
  return exportedTypes.map((exported) => {
    const ids = also.get(exported);
    if (ids === undefined) return exported;
    const withIt = { ...exported, shown: shownWith(strapi, exported, ids) };
    return exported === type ? asGoingPublic(withIt, id, now) : withIt;
  });
}

function shownWith(strapi: Core.Strapi, type: ExportedType, ids: readonly string[]): Row {
  const { hasDrafts, attributes } = modelOf(strapi, type);
  const these = { documentId: { $in: ids } };
  if (hasDrafts) {
    const others = { $and: [published, { documentId: { $notIn: ids } }] };
    return { $or: [others, { $and: [these, { publishedAt: { $null: true } }] }] };
  }
  // Of a type without a switch all are shown; Strapi takes an empty filter within `$or` for none.
  return 'showOnSite' in attributes ? { $or: [type.shown, these] } : type.shown;
}

function idsIn(row: Row, field: string): string[] {
  const single = rowOf(row, field);
  return (single === null ? rowsOf(row, field) : [single]).map(idOf);
}

/** Publish gives a news item its date, so a draft has none yet. */
function asGoingPublic(type: ExportedType, id: string, now: Date): ExportedType {
  if (type.type !== 'news-item') return type;
  return {
    ...type,
    data({ row, ...sources }) {
      if (idOf(row) !== id || textOf(row, 'publishedOn') !== null) return type.data({ row, ...sources });
      const publishedOn = londonDate(instantOf(row, 'goLiveAt') ?? now);
      return type.data({ row: { ...row, publishedOn }, ...sources });
    },
  };
}
