import type { Core } from '@strapi/strapi';
import { instantOf } from '../newsroom/instant';
import { londonMoment } from '../newsroom/london-moment';
import { rowInForm } from '../newsroom/save';
import { hasSchedule } from '../newsroom/schedule/due-items';
import { type Refused, refusedBySchedule } from '../newsroom/schedule/refused';
import { adminPath } from '../site-content/build-export';
import { type ExportedType, itemKey } from '../site-content/exported-type';
import type { Row } from '../site-content/row';
import type { Remark } from './publisher-status';
import type { WebsiteState } from './website-state';

/**
 * Adds to the state of an item what the schedule is to do with it, or what keeps the schedule from doing it.
 *
 * @param state What the website shows of it.
 */
export async function withSchedule(
  strapi: Core.Strapi,
  type: ExportedType,
  id: string,
  state: WebsiteState,
): Promise<WebsiteState> {
  if (!hasSchedule(strapi, type)) return state;
  const row = await rowInForm(strapi, type, id);
  if (row === null) return state;

  const refused = refusedBySchedule(strapi).find(({ item, field }) => {
    return item.type.type === type.type && item.id === id && instantOf(row, field)?.getTime() === item.at.getTime();
  });
  if (refused) return { ...state, state: 'problem', since: refused.item.at.toISOString(), message: words(refused) };

  if (state.state !== 'not-published' && state.state !== 'live' && state.state !== 'unknown') return state;
  const sentences = [...plans(row, state.address !== null), state.message].filter((sentence) => sentence !== null);
  return { ...state, message: sentences.length === 0 ? null : sentences.join(' ') };
}

/** What the schedule could not do, for the card of the whole website. */
export function missedSchedule(strapi: Core.Strapi): Remark[] {
  return refusedBySchedule(strapi).map((refused) => ({
    key: itemKey(refused.item.type.type, refused.item.id),
    title: refused.item.title,
    message: words(refused),
    adminUrl: adminPath(refused.item.type, refused.item.id),
  }));
}

function words({ item, field, why }: Refused): string {
  const failed = field === 'goLiveAt' ? 'could not go live' : 'could not be taken down';
  return `It ${failed} on ${londonMoment(item.at)}. ${why} Press Save when it is mended: it is tried again every minute.`;
}

function plans(row: Row, isPublic: boolean): string[] {
  const goLiveAt = instantOf(row, 'goLiveAt');
  const takeDownAt = isPublic || goLiveAt !== null ? instantOf(row, 'takeDownAt') : null;
  return [
    ...(goLiveAt === null ? [] : [`${isPublic ? 'What was saved since goes' : 'Goes'} live ${when(goLiveAt)}.`]),
    ...(takeDownAt === null ? [] : [`Comes down ${when(takeDownAt)}.`]),
  ];
}

function when(instant: Date): string {
  return instant > new Date() ? `on ${londonMoment(instant)}` : 'within a minute';
}
