import { modelOf } from '../newsroom/model';
import type { Refusal } from '../newsroom/refusal';
import { proposed, type Save } from '../newsroom/save';
import { flagOf } from '../site-content/row';
import { findPlaces } from './find-places';
import { readDraft } from './read-draft';
import { toMend } from './rules';

/**
 * Refuses to show readers what would harm them, whoever asks: the button, a list, the schedule, a script. A draft may
 * wait, and so may what is hidden.
 */
export async function checkBeforePublish(save: Save): Promise<readonly Refusal[]> {
  if (!willBeSeen(save)) return [];
  const draft = readDraft(save);
  const findings = toMend(draft, await findPlaces(save, draft));
  return findings.map(({ path, where, how }) => ({ path, message: `${where}: ${how}` }));
}

function willBeSeen(save: Save): boolean {
  const hasSwitch = 'showOnSite' in modelOf(save.strapi, save.type).attributes;
  return save.goesPublic && (!hasSwitch || flagOf(proposed(save), 'showOnSite'));
}
