import { itemKey } from '../../site-content/exported-type';
import { flagOf } from '../../site-content/row';
import { takeDownOf } from '../../taking-down/acting';
import { modelOf } from '../model';
import type { Refusal } from '../refusal';
import { proposed, type Save } from '../save';

/** Whether it is just being taken down for a reason that is known. */
export function isBeingTakenDown({ type, id }: Save): boolean {
  return id !== null && takeDownOf(itemKey(type.type, id)) !== undefined;
}

/**
 * Refuses to let go of anything readers see, unless it is being taken down for a reason that is known: a page that only
 * vanishes leaves its readers, its links and the feed without a word.
 */
export function checkRemoval(save: Save): readonly Refusal[] {
  const { strapi, type, action, before } = save;
  if (before === null || isBeingTakenDown(save)) return [];
  const how = 'Press “Take down…” instead: it asks why, so that readers are told.';
  if (action === 'unpublish')
    return [{ path: [], message: `Readers can see this, so it can’t just be unpublished. ${how}` }];
  if (action === 'delete') return [{ path: [], message: `Readers can see this, so it can’t just be deleted. ${how}` }];
  const isSwitchedOff =
    action === 'update' && 'showOnSite' in modelOf(strapi, type).attributes && !flagOf(proposed(save), 'showOnSite');
  if (!isSwitchedOff) return [];
  return [{ path: ['showOnSite'], message: `Readers can see this, so it can’t just be turned off. ${how}` }];
}
