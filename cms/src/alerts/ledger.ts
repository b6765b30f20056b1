import type { Look, Trouble } from './look';
import { type Matter, nameOf } from './matter';
import type { Known } from './memory';

/** Who has to be told what, worked out from what was seen before and what is seen now. Pure: it neither sends nor keeps. */

/**
 * Adds what is new, and lets go of what is over and of which nobody who can be told was told.
 *
 * @param channels Names of the channels that there are.
 */
export function remember(known: readonly Known[], look: Look, channels: readonly string[], now: Date): Known[] {
  const before = new Map(known.map((one) => [nameOf(one.matter), one]));
  const present = look.troubles.map((trouble) => moved(before.get(nameOf(trouble.matter)), trouble, now));
  const names = new Set(present.map(({ matter }) => nameOf(matter)));
  const absent = known.filter(({ matter, told }) => {
    if (names.has(nameOf(matter))) return false;
    return !isOver(matter, look) || told.some((name) => channels.includes(name));
  });
  return [...present, ...absent];
}

/** A trouble that nobody was told of yet begins anew when the website has moved on meanwhile: it is another one. */
function moved(known: Known | undefined, { matter, notBefore }: Trouble, now: Date): Known {
  if (known === undefined) return { matter, since: now, told: [] };
  // The clock was put back meanwhile.
  if (known.since > now) return { ...known, since: now };
  const isAnother = known.told.length === 0 && notBefore !== null && notBefore > known.since && notBefore <= now;
  return isAnother ? { ...known, since: notBefore } : known;
}

/**
 * @param lateAfterMs How long something may be on its way to readers.
 * @returns What a channel has to be told of that has gone wrong, and of that is mended.
 */
export function untold(known: readonly Known[], channel: string, look: Look, now: Date, lateAfterMs: number) {
  const isLate = ({ matter, since }: Known) =>
    // What was planned for a time that has passed is late already.
    matter.kind === 'schedule' || now.getTime() - since.getTime() >= lateAfterMs;
  const isSeen = ({ matter }: Known) => look.troubles.some((trouble) => nameOf(trouble.matter) === nameOf(matter));
  return {
    trouble: known.filter((one) => !one.told.includes(channel) && isSeen(one) && isLate(one)),
    mended: known.filter((one) => one.told.includes(channel) && isOver(one.matter, look)),
  };
}

/** Notes that a channel was told of these, or that it was told that they are mended. */
export function noted(
  known: readonly Known[],
  these: readonly Known[],
  channel: string,
  state: 'trouble' | 'mended',
): Known[] {
  return known.map((one) => {
    if (!these.includes(one)) return one;
    const others = one.told.filter((name) => name !== channel);
    return { ...one, told: state === 'trouble' ? [...others, channel] : others };
  });
}

function isOver(matter: Matter, { troubles, itemsUnknown }: Look): boolean {
  if (matter.kind === 'item' && itemsUnknown) return false;
  return !troubles.some((trouble) => nameOf(trouble.matter) === nameOf(matter));
}
