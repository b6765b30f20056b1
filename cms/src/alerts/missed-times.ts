import type { Core } from '@strapi/strapi';
import { dueItems, hasSchedule, type TimeField } from '../newsroom/schedule/due-items';
import { refusedBySchedule } from '../newsroom/schedule/refused';
import { exportedTypes } from '../site-content/types';
import { type Matter, nameOf } from './matter';

const fields: readonly TimeField[] = ['goLiveAt', 'takeDownAt'];

/** The schedule looks every minute: what is later than this is missed, whatever the reason. */
const graceMs = 5 * 60_000;

/** What was planned for a time that has passed, and was refused or is overdue. */
export async function missedTimes(strapi: Core.Strapi, now: Date): Promise<Matter[]> {
  const found = refusedBySchedule(strapi).map(({ item, field }) => matterOf(item.type.type, item.id, field, item.at));
  for (const type of exportedTypes.filter((candidate) => hasSchedule(strapi, candidate))) {
    for (const field of fields) {
      const overdue = (await dueItems(strapi, type, field)).filter(({ at }) => now.getTime() - at.getTime() > graceMs);
      found.push(...overdue.map(({ id, at }) => matterOf(type.type, id, field, at)));
    }
  }
  return [...new Map(found.map((matter) => [nameOf(matter), matter])).values()];
}

function matterOf(type: string, id: string, field: TimeField, at: Date): Matter {
  return { kind: 'schedule', type, id, field, at: at.toISOString() };
}
