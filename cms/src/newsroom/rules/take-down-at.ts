import { textOf } from '../../site-content/row';
import { instantOf, movesInstant } from '../instant';
import { londonMoment } from '../london-moment';
import type { Refusal } from '../refusal';
import { proposed, type Save } from '../save';

/** Refuses a take-down without a reason, before the item is there at all, or at a time that has been. */
export function checkTakeDownAt(save: Save): readonly Refusal[] {
  const item = proposed(save);
  const takeDownAt = instantOf(item, 'takeDownAt');
  if (takeDownAt === null) return [];

  const refusals: Refusal[] = [];
  if (textOf(item, 'takeDownReason') === null) {
    const message = '“Why it is taken down” is empty. Say in one sentence why, or empty “Take down at”.';
    refusals.push({ path: ['takeDownReason'], message });
  }
  const goLiveAt = instantOf(item, 'goLiveAt');
  if (goLiveAt !== null && takeDownAt <= goLiveAt) {
    const message = '“Take down at” has to be later than “Go live at”. Put one of the two times right.';
    refusals.push({ path: ['takeDownAt'], message });
  }
  // A time that was saved earlier and has gone by only matters to what would go on the website, and off it at once.
  if (takeDownAt <= new Date() && (save.goesPublic || movesInstant(save.row, item, 'takeDownAt'))) {
    const message = `“Take down at” has been already: ${londonMoment(takeDownAt)}. Choose a later time, or empty it.`;
    refusals.push({ path: ['takeDownAt'], message });
  }
  return refusals;
}
