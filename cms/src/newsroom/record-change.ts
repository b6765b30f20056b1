import type { Core } from '@strapi/strapi';
import type { ExportedType } from '../site-content/exported-type';
import { bindAddress } from './address-book';
import { modelOf } from './model';
import { type PublicState, publicState } from './public-state';
import { scheduledAct } from './schedule/acting';
import { whoIsActing } from './who-is-acting';

export type PublicAction = 'publish' | 'unpublish' | 'show' | 'hide' | 'delete' | 'update';

/**
 * Writes down what a save changed for readers: a row that says who did what and when, and the address that the page has
 * now. What readers don't notice, such as saving a draft, leaves no row. These rows are only ever added.
 *
 * @param before What readers saw before the save.
 */
export async function recordChange(
  strapi: Core.Strapi,
  type: ExportedType,
  id: string,
  before: PublicState | null,
): Promise<void> {
  const after = await publicState(strapi, type, id);
  const action = await publicAction(strapi, type, id, before, after);
  if (action === null) return;

  const path = (after ?? before)?.path ?? null;
  const reason = scheduledAct()?.reason ?? null;
  await strapi.db.query('api::publication.publication').create({
    data: { targetId: id, type: type.type, action, at: new Date(), who: whoIsActing(strapi), path, reason },
  });
  if (after !== null && path !== null) await bindAddress(strapi, { path, type: type.type, targetId: id });
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
