import type { Core } from '@strapi/strapi';
import type { ExportedType } from '../../site-content/exported-type';
import { flagOf, idOf, type Row, rowOf, rowsOf, textOf, textsOf } from '../../site-content/row';
import { instantOf } from '../instant';
import { modelOf } from '../model';
import { type Refusal, refuse } from '../refusal';
import { rowInForm, type Save, writesContent } from '../save';
import { namedFields, showNamedField, withoutField } from './named-fields';

/** Something that a news item names and readers can't see. */
export interface HiddenNamed {
  field: string;
  type: ExportedType;
  row: Row;
}

/** What to read with a news item to know what it names. */
export const populateNamed: Row = Object.fromEntries(namedFields.map(({ field }) => [field, true]));

/** Everything hidden that a news item names, in the order of its form. */
export function hiddenNamedIn(item: Row): HiddenNamed[] {
  return namedFields.flatMap(({ field, type }) => {
    const single = rowOf(item, field);
    const named = single === null ? rowsOf(item, field) : [single];
    return named.filter((row) => !flagOf(row, 'showOnSite')).map((row) => ({ field, type, row }));
  });
}

/**
 * Refuses to put a news item on the website, now or by the schedule, without something it names, unless somebody has
 * chosen so: otherwise a link would be missing that its editor believes to be there. Call it in the transaction that has
 * saved the item, after what it names was shown.
 *
 * @throws ValidationError that names each hidden thing at its field.
 */
export async function refuseUnchosen(save: Save, id: string): Promise<void> {
  const { strapi, type } = save;
  if (type.type !== 'news-item' || !writesContent(save)) return;
  const draft = await rowInForm(strapi, type, id, populateNamed);
  if (draft === null || !(save.goesPublic || instantOf(draft, 'goLiveAt') !== null)) return;
  // What is to be shown together with it is hidden until then.
  if (flagOf(draft, showNamedField)) return;
  const chosen = textsOf(draft, withoutField);
  const unchosen = hiddenNamedIn(draft).filter(({ row }) => !chosen.includes(idOf(row)));
  refuse(
    nameOfNamed(strapi, { type, row: draft }),
    unchosen.map((hidden) => refusalOf(strapi, hidden)),
  );
}

/** What editors call it: `Partner “Example Advice”`. */
export function nameOfNamed(strapi: Core.Strapi, { type, row }: Pick<HiddenNamed, 'type' | 'row'>): string {
  const { displayName, nameField } = modelOf(strapi, type);
  return `${displayName} “${textOf(row, nameField)}”`;
}

function refusalOf(strapi: Core.Strapi, hidden: HiddenNamed): Refusal {
  const message = `${nameOfNamed(strapi, hidden)} is hidden, so readers would miss it. Open the item and press the button again: you are asked whether to show it too, or to go without it.`;
  return { path: [hidden.field], message };
}
