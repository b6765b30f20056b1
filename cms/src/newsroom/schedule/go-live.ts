import type { Core } from '@strapi/strapi';
import { actAsSchedule } from './acting';
import { claim } from './claim';
import type { DueItem } from './due-items';

/**
 * Publishes the draft of an item whose time has come, by the same rules as the button.
 *
 * @throws what Publish refuses it with; then nothing has changed.
 */
export async function goLive(strapi: Core.Strapi, item: DueItem): Promise<void> {
  await strapi.db.transaction(async () => {
    if (!(await claim(strapi, item, 'goLiveAt'))) return;
    const { type, id, at } = item;
    await actAsSchedule({ at }, () => strapi.documents(type.uid).publish({ documentId: id }));
  });
}
