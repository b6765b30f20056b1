import type { Core } from '@strapi/strapi';
import type { ExportedType } from '../site-content/exported-type';
import { itemKey } from '../site-content/exported-type';
import { type Row, textOf } from '../site-content/row';
import { takeDownOf } from '../taking-down/acting';
import { bindAddress } from './address-book';
import { exportedData, publicData } from './exported-data';
import { modelOf } from './model';
import { type PublicState, publicState } from './public-state';
import { proposed, type Save } from './save';
import { whoIsActing } from './who-is-acting';

export type PublicAction = 'publish' | 'unpublish' | 'show' | 'hide' | 'delete' | 'update';

/**
 * Writes down what a save changed for readers: a row that says who did what, when and why, what they read then, and the
 * address that the page has now. What readers don't notice, such as saving a draft, leaves no row. These rows are only
 * ever added.
 *
 * @param id Identity of the item that was saved: for a copy not that of the original.
 */
export async function recordChange(save: Save, id: string): Promise<void> {
  const { strapi, type } = save;
  if (isDraftOnly(save)) return;
  const before = save.action === 'clone' ? null : save.before;
  const after = await publicState(strapi, type, id);
  const action = await publicAction(strapi, type, id, before, after);
  if (action === null) return;

  const path = (after ?? before)?.path ?? null;
  const row = { targetId: id, type: type.type, action, at: new Date(), who: whoIsActing(strapi), path };
  const what = after === null ? removed(itemKey(type.type, id)) : await published(save, id);
  await strapi.db.query('api::publication.publication').create({ data: { ...row, ...what } });
  if (after !== null && path !== null) await bindAddress(strapi, { path, type: type.type, targetId: id });
}

/** Whether a save only touches a draft, of which readers see nothing. */
function isDraftOnly({ strapi, type, action, goesPublic }: Save): boolean {
  return modelOf(strapi, type).hasDrafts && !goesPublic && action !== 'unpublish' && action !== 'delete';
}

async function published(save: Save, id: string): Promise<Row> {
  const { strapi, type, action, row } = save;
  // Publish makes the draft public as it is, and that has been read.
  const exported =
    action === 'publish' && row !== null ? exportedData(type, proposed(save)) : await publicData(strapi, type, id);
  return { title: exported === null ? null : textOf(exported, modelOf(strapi, type).nameField), exported };
}

function removed(key: string): Row {
  const takeDown = takeDownOf(key);
  if (takeDown === undefined) return {};
  const { reason, words, replacement, title, topicIds, inspectionId } = takeDown;
  return { reason, words, replacement, title, exported: { topicIds, inspectionId } };
}

async function publicAction(
  strapi: Core.Strapi,
  type: ExportedType,
  id: string,
  before: PublicState | null,
  after: PublicState | null,
): Promise<PublicAction | null> {
  const { hasDrafts } = modelOf(strapi, type);
  if (after === null) {
    if (before === null) return null;
    const rows = await strapi.db.query(type.uid).count({ where: { documentId: id } });
    if (rows === 0) return 'delete';
    return hasDrafts ? 'unpublish' : 'hide';
  }
  if (before === null) return hasDrafts ? 'publish' : 'show';
  // With drafts, readers notice nothing until Publish writes a new row for them.
  return hasDrafts && before.rowId === after.rowId ? null : 'update';
}
