import type { Core } from '@strapi/strapi';
import type { DueItem, TimeField } from './due-items';

/** What the schedule could not do when its time had come, and tries again every minute. */
export interface Refused {
  item: DueItem;
  field: TimeField;
  /** What is wrong, in sentences for the editor. */
  why: string;
}

const refused = new WeakMap<Core.Strapi, readonly Refused[]>();

/** What the last look at the schedule could not do. A restart forgets it, and looks again at once. */
export function refusedBySchedule(strapi: Core.Strapi): readonly Refused[] {
  return refused.get(strapi) ?? [];
}

/** Keeps what could not be done. The log is told once, not again every minute. */
export function keepRefused(strapi: Core.Strapi, found: readonly Refused[]): void {
  const known = new Set(refusedBySchedule(strapi).map(nameOf));
  for (const one of found) if (!known.has(nameOf(one))) strapi.log.warn(nameOf(one));
  refused.set(strapi, found);
}

/** For the log, which outlives what is erased: so it says nothing of the content. */
function nameOf({ item, field }: Refused): string {
  const act = field === 'goLiveAt' ? 'publish' : 'take down';
  return `The schedule could not ${act} ${item.type.type} ${item.id}, due at ${item.at.toISOString()}. It is tried again every minute; its box “On the website” in the admin says what is wrong.`;
}
