import { londonDate } from '../site-content/london-date';
import type { Row } from '../site-content/row';
import { modelOf } from './model';
import { proposed, type Save } from './save';
import { scheduledAct } from './schedule/acting';

/**
 * Gives a news item its date when it is first published: today in Europe/London, or the day it was planned for, unless
 * the editor chose a day. It is ours because Strapi's own date changes at every Publish. A date that was emptied later
 * comes back as it was.
 */
export async function fillPublishedOn(save: Save): Promise<Row> {
  const { strapi, type, action, data, row, goesPublic } = save;
  if (!goesPublic || !('publishedOn' in modelOf(strapi, type).attributes)) return data;
  if (typeof proposed(save).publishedOn === 'string') return data;

  const publishedOn = (await earlierDate(save)) ?? londonDate(scheduledAct()?.at ?? new Date());
  // Publish copies the saved draft, so the date has to be in the draft first.
  if (action === 'publish' && row !== null) {
    await strapi.db.query(type.uid).update({ where: { id: row.id }, data: { publishedOn } });
  }
  return { ...data, publishedOn };
}

async function earlierDate({ strapi, type, before }: Save): Promise<unknown> {
  if (before === null) return null;
  const publicRow: Row | null = await strapi.db.query(type.uid).findOne({ where: { id: before.rowId } });
  return publicRow?.publishedOn;
}
