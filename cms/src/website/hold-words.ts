import { londonMoment } from '../newsroom/london-moment';
import type { Hold } from './operations';

/**
 * Why a change of one item does not reach readers while the website is held.
 *
 * @param isShown Whether readers see an earlier state of it.
 */
export function heldChange({ who, at, publishedAt, why }: Hold, isShown: boolean): string {
  const seen = isShown ? 'Readers see this as it was before' : 'Readers do not see this';
  return `${seen}: ${nameIn(who)} put the website back on ${moment(at)}, to how it was on ${moment(publishedAt)}. ${reason(why)} What was changed since waits until an administrator lifts the hold, on the home page.`;
}

/** `The reason: “The figures are wrong.”`, with one full stop, wherever it is. */
function reason(why: string): string {
  return `The reason: “${why}”${/[.!?…]$/.test(why) ? '' : '.'}`;
}

/** The card has the e-mail address too, which tells two of the same name apart. Beside an item there is little room. */
function nameIn(who: string): string {
  return who.replace(/ \([^)]*\)$/, '');
}

function moment(instant: string): string {
  return londonMoment(new Date(instant));
}
