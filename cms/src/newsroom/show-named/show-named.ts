import type { Core } from '@strapi/strapi';
import type { ExportedType } from '../../site-content/exported-type';
import { flagOf, idOf, type Row, rowOf, rowsOf, textOf } from '../../site-content/row';
import { mayShow } from '../../taking-down/permissions';
import { modelOf } from '../model';
import { type Refusal, refuse } from '../refusal';
import type { Save } from '../save';
import { whyRefused } from '../why-refused';
import { actingAbility } from './acting-ability';
import { isToShowNamed, namedFields } from './named-fields';

const shown: Row = { showOnSite: true };

/**
 * Puts on the website what a news item names that is hidden, when its switch says so. Call it in the transaction that has
 * published the item.
 *
 * @param asked What was asked for, before anything was filled in.
 * @param id Identity of the news item.
 * @throws ValidationError that names whatever can't be shown; then the item is not published either.
 */
export async function showNamed(asked: Save, id: string): Promise<void> {
  const { strapi, type } = asked;
  if (!isToShowNamed(asked)) return;
  const item: Row | null = await strapi.db.query(type.uid).findOne({
    where: { $and: [type.shown, { documentId: id }] },
    populate: Object.fromEntries(namedFields.map(({ field }) => [field, true])),
  });
  if (item === null) return;

  const refusals: Refusal[] = [];
  for (const { field, type: kind } of namedFields) {
    const single = rowOf(item, field);
    for (const named of single === null ? rowsOf(item, field) : [single]) {
      const why = flagOf(named, 'showOnSite') ? null : await show(strapi, kind, named);
      if (why !== null) refusals.push({ path: [field], message: sentence(strapi, kind, named, why) });
    }
  }
  refuse(textOf(item, 'title') ?? 'News item', refusals);
}

/** @returns Why it can't be shown, or null. */
async function show(strapi: Core.Strapi, type: ExportedType, row: Row): Promise<string | null> {
  const ability = actingAbility(strapi);
  if (ability !== undefined && !mayShow(strapi, ability, type, row)) return 'Your role does not allow it.';
  try {
    await strapi.documents(type.uid).update({ documentId: idOf(row), data: shown });
    return null;
  } catch (error) {
    return whyRefused(error);
  }
}

function sentence(strapi: Core.Strapi, type: ExportedType, row: Row, why: string): string {
  const { displayName, nameField } = modelOf(strapi, type);
  return `${displayName} “${textOf(row, nameField)}” can’t go on the website with it. ${why}`;
}
