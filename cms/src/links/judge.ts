import type { ReportedLink } from './read-report';

/** What is remembered of an outside address that is not as it should be. Days are `YYYY-MM-DD` in Europe/London. */
export interface KnownLink extends ReportedLink {
  /** Since when it has been as it is, without a good answer in between. */
  since: string;
  /** On how many days in a row it failed. */
  failedDays: number;
  lastFailedOn: string | null;
  /** Since when readers find nothing there; null while that is not certain. */
  deadSince: string | null;
}

/**
 * On how many different days an address has to fail before it counts as dead. A server that says itself that there is
 * nothing is believed sooner than silence. Only days count: a page may be away for an hour, and somebody may look twice.
 *
 * What could not be asked is never dead by that alone: many servers turn away every program and let people in.
 */
const daysUntilDead = { gone: 2, unreachable: 3 };

/**
 * Decides what is known of an address after another look at it.
 *
 * @param known What was known of it; undefined when it was as it should be, or new.
 * @param today The day of the look.
 */
export function judge(known: KnownLink | undefined, found: ReportedLink, today: string): KnownLink {
  const fresh = { ...found, since: today, failedDays: 0, lastFailedOn: null, deadSince: null };
  if (found.outcome === 'moved') return { ...fresh, since: known?.outcome === 'moved' ? known.since : today };

  const before = known === undefined || known.outcome === 'moved' ? fresh : known;
  if (found.outcome === 'unsure') return { ...before, ...found };

  const isAnotherDay = before.lastFailedOn !== today;
  const failedDays = before.failedDays + (isAnotherDay ? 1 : 0);
  // What could not be asked on the days before says nothing about them.
  const since = before.failedDays === 0 ? today : before.since;
  const isDead = failedDays >= daysUntilDead[found.outcome];
  const deadSince = before.deadSince ?? (isDead ? since : null);
  return { ...found, since, failedDays, lastFailedOn: today, deadSince };
}
