import { mayPublish } from '../../taking-down/permissions';
import { instantOf } from '../instant';
import { londonMoment } from '../london-moment';
import { modelOf } from '../model';
import type { Refusal } from '../refusal';
import { proposed, type Save } from '../save';
import { actingAbility } from '../show-named/acting-ability';

/**
 * Keeps whoever may only write drafts from putting anything on the website: by publishing in whatever way, and by changing
 * a draft that is set to go live by itself, at which nobody would look again.
 */
export function checkMayPublish(save: Save): readonly Refusal[] {
  const { strapi, type, action, row, goesPublic } = save;
  const ability = actingAbility(strapi);
  if (ability === undefined || !modelOf(strapi, type).hasDrafts || mayPublish(strapi, ability, type)) return [];
  if (goesPublic) {
    const message =
      'Your role does not let you put anything on the website. Press Save to keep it as a draft, and ask an editor to publish it.';
    return [{ path: [], message }];
  }
  // A copy is never scheduled, whatever its original is.
  const rows = action === 'clone' ? [save.data] : [row ?? {}, proposed(save)];
  const [goLiveAt] = rows.map((each) => instantOf(each, 'goLiveAt')).filter((moment) => moment !== null);
  if (goLiveAt === undefined) return [];
  const message = `This is set to go live by itself on ${londonMoment(goLiveAt)}, with everything that is saved until then, so only an editor can change it. Copy your text, and ask an editor.`;
  return [{ path: [], message }];
}
