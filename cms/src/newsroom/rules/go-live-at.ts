import { instantOf, movesInstant } from '../instant';
import { londonMoment } from '../london-moment';
import type { Refusal } from '../refusal';
import { proposed, type Save } from '../save';

/**
 * Refuses a go-live time that has been, and Publish while one is to come: whoever sets a time and presses Publish out of
 * habit would put the item on the website too early.
 */
export function checkGoLiveAt(save: Save): readonly Refusal[] {
  const item = proposed(save);
  const goLiveAt = instantOf(item, 'goLiveAt');
  if (goLiveAt === null) return [];
  const path = ['goLiveAt'];
  const moment = londonMoment(goLiveAt);
  if (goLiveAt > new Date()) {
    if (!save.goesPublic) return [];
    const message = `This is to go live on ${moment}. Press Save to keep it so, or empty “Go live at” and press Publish to put it on the website now.`;
    return [{ path, message }];
  }
  // An old time may stay while the item is being mended: it goes live as soon as nothing speaks against it.
  if (!movesInstant(save.row, item, 'goLiveAt')) return [];
  const message = `“Go live at” has been already: ${moment}. Choose a later time, or empty it and press Publish.`;
  return [{ path, message }];
}
