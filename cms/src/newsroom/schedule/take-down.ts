import type { Core } from '@strapi/strapi';
import { takeDown } from '../../taking-down/take-down';
import { publicState } from '../public-state';
import { actAsSchedule } from './acting';
import { claim } from './claim';
import type { DueItem } from './due-items';

/**
 * Takes an item off the website whose time has come, with the words that its editor wrote for readers. It is a draft
 * again afterwards, without a time to go live: had that one come during the same downtime, the item would be put back.
 *
 * @throws what the rules refuse it with; then nothing has changed.
 */
export async function takeDownInTime(strapi: Core.Strapi, item: DueItem): Promise<void> {
  const { type, id, at, reason: words } = item;
  // A draft that readers never saw keeps its time: its editor is told when it is published.
  if ((await publicState(strapi, type, id)) === null) return;
  await strapi.db.transaction(async () => {
    if (!(await claim(strapi, item, 'takeDownAt'))) return;
    const why = { reason: 'other' as const, words, replacement: null };
    await actAsSchedule({ at }, () => takeDown(strapi, { type, id }, 'keep', why));
  });
}
