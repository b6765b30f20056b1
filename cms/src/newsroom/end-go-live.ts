import type { Row } from '../site-content/row';
import { instantOf } from './instant';
import { proposed, type Save } from './save';

/**
 * Takes a go-live time that has been out of what somebody publishes by hand: it is on the website now, and must not be
 * published once more by the schedule.
 */
export async function endGoLive(save: Save): Promise<Row> {
  const { strapi, type, action, data, row, goesPublic } = save;
  const goLiveAt = instantOf(proposed(save), 'goLiveAt');
  if (!goesPublic || goLiveAt === null || goLiveAt > new Date()) return data;
  if (action !== 'publish') return { ...data, goLiveAt: null };
  // Publish copies the saved draft, so the time has to be out of the draft first.
  if (row !== null) await strapi.db.query(type.uid).update({ where: { id: row.id }, data: { goLiveAt: null } });
  return data;
}
