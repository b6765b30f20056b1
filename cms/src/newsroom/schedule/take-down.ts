import type { Core } from '@strapi/strapi';
import { publicState } from '../public-state';
import { actAsSchedule } from './acting';
import { claim } from './claim';
import type { DueItem } from './due-items';

/**
 * Takes an item off the website whose time has come. It is a draft again afterwards, without a time to go live: had
 * that one come during the same downtime, the item would be put back.
 *
 * @throws what Unpublish refuses it with; then nothing has changed.
 */
export async function takeDown(strapi: Core.Strapi, item: DueItem): Promise<void> {
  const { type, id, at, reason } = item;
  // A draft that readers never saw keeps its time: its editor is told when it is published.
  if ((await publicState(strapi, type, id)) === null) return;
  await strapi.db.transaction(async () => {
    if (!(await claim(strapi, item, 'takeDownAt', { takeDownReason: null, goLiveAt: null }))) return;
    await actAsSchedule({ at, reason }, () => strapi.documents(type.uid).unpublish({ documentId: id }));
  });
}
