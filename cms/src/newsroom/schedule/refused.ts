import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isRow, rowsOf, textOf } from '../../site-content/row';
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

/** Words for what Strapi or the database threw. */
export function whyRefused(error: unknown): string {
  if (!(error instanceof errors.ApplicationError)) {
    return `Something is wrong in the newsroom itself; tell whoever looks after it. It says: ${error}.`;
  }
  const details: unknown = error.details;
  const sentences = isRow(details) ? rowsOf(details, 'errors').map((one) => textOf(one, 'message')) : [];
  return sentences.filter((sentence) => sentence !== null).join(' ') || error.message;
}

function nameOf({ item, field, why }: Refused): string {
  const act = field === 'goLiveAt' ? 'publish' : 'take down';
  return `The schedule could not ${act} ${item.type.type} “${item.title}” (${item.id}), due at ${item.at.toISOString()}: ${why}`;
}
