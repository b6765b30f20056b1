import type { Fault } from '../../site/src/strapi/fault.ts';
import type { IndexKeeper } from '../search/keep-index.ts';
import { exportChanged } from './export-changed.ts';
import { failureMessage, isForeseen } from './failure-message.ts';
import { vanishedDigest } from './gate/vanished.ts';
import { Locked } from './lock.ts';
import type { Log } from './log.ts';
import type { Newsroom } from './newsroom.ts';
import { type Failure, type Outcome, type PublishOptions, publish } from './publish.ts';
import { Refusal } from './refusal.ts';
import { StillShown } from './removals/still-shown.ts';
import { withoutContent, withoutMessage } from './removals/without-content.ts';
import { readStatus, type Status, type WorkState } from './status.ts';
import type { StepName } from './steps.ts';
import { versionToAskFor } from './versions/version-to-ask-for.ts';

export interface Publisher {
  /** Compares, and publishes if there is reason to. Throws when the live site could not be brought up to date. */
  look(signal: AbortSignal): Promise<void>;
  /** Whether there is reason to look, asked cheaply. */
  changed(signal: AbortSignal): Promise<boolean>;
  status(): Promise<Status>;
  /** A person wants the next look to be a whole one. */
  lookAgain(): void;
  /**
   * A person has confirmed what is missing.
   *
   * @param digest of what the person saw
   * @returns false when that is not what is missing now
   */
  acceptRemovals(digest: string): boolean;
}

/** An item at fault may mend itself without a new version (a picture that can be fetched again), so ask again after this. */
const faultsAgainMs = 60_000;

/**
 * Publishes again and again, remembers what went wrong, and says how things stand.
 *
 * @param index is told when readers get another version
 */
export function createPublisher(newsroom: Newsroom, log: Log, index: IndexKeeper): Publisher {
  // Until it has succeeded once, it renders everything: that warms the renderer and mends what a crash may have left.
  let begun = false;
  let askedAgain = false;
  let accepted: string | null = null;
  let askedAt = 0;
  const work: WorkState = { publishing: false, problem: null, faults: [], notices: [], vanished: null };

  const faultsDue = (): boolean => work.faults.length > 0 && performance.now() - askedAt >= faultsAgainMs;
  const kindOfLook = (): PublishOptions['look'] => {
    if (!begun || askedAgain) return 'whole';
    return faultsDue() ? 'again' : 'if-changed';
  };

  async function look(signal: AbortSignal): Promise<void> {
    let at: StepName = 'pull';
    work.publishing = true;
    const isAskedFor = askedAgain;
    try {
      const outcome = await publish(newsroom, {
        look: kindOfLook(),
        by: isAskedFor ? 'publish-again' : undefined,
        acceptsRemovalOf: (missing) => vanishedDigest(missing) === accepted,
        signal,
        onStep: (step) => {
          at = step;
          if (step === 'swap') index.abandon();
        },
      });
      index.refresh();
      logOutcome(log, outcome);
      if (outcome.refused === null) take(outcome, isAskedFor);
      const trouble = troubleOf(outcome);
      if (trouble !== null) {
        at = trouble.step;
        throw trouble.error;
      }
      work.problem = null;
    } catch (error) {
      // Being asked to stop, or finding another publisher at work, is no problem of the site's.
      if (error instanceof Locked) log('waiting', { reason: error.message });
      else if (!signal.aborted) noteFailure(error, at);
      throw error;
    } finally {
      work.publishing = false;
    }
  }

  function noteFailure(error: unknown, at: StepName): void {
    const message = failureMessage(error, at);
    work.problem = { message, since: work.problem?.since ?? new Date().toISOString() };
    if (error instanceof Refusal || error instanceof StillShown) work.vanished = error.vanished;
    log('not published', { step: at, reason: withoutContent(message), ...detailsOf(error) });
  }

  function take(outcome: Outcome, wasAskedFor: boolean): void {
    begun = true;
    if (wasAskedFor) askedAgain = false;
    accepted = null;
    work.vanished = null;
    work.faults = outcome.faults ?? work.faults;
    work.notices = outcome.notices ?? work.notices;
    if (outcome.faults !== null) askedAt = performance.now();
  }

  async function changed(signal: AbortSignal): Promise<boolean> {
    if (faultsDue()) return true;
    const version = await versionToAskFor(newsroom.folders);
    return version === null || exportChanged(newsroom.cmsUrl, newsroom.token, version, signal);
  }

  return {
    look,
    changed,
    status: () => readStatus(newsroom, work, index.trouble()),
    lookAgain() {
      askedAgain = true;
    },
    acceptRemovals(digest) {
      if (work.vanished?.digest !== digest) return false;
      accepted = digest;
      return true;
    },
  };
}

/** What is wrong although something was done: the live site is not all that Strapi publishes. */
function troubleOf({ refused, away }: Outcome): Failure | null {
  // Readers see what the hold wants, but what is taken down meanwhile would not reach them.
  return refused ?? (away && { error: away, step: 'pull' });
}

/** Ids, fields and reasons only: what items say must not get into a log, which nobody can erase it from. */
function logOutcome(log: Log, { result, faults, notices, warnings, hold, took }: Outcome): void {
  if (result === 'live') log('live', { ...took, ...(hold && { held: hold.version }) });
  for (const warning of warnings) log('warning', { about: withoutContent(warning) });
  for (const fault of faults ?? []) log('fault', inShort(fault));
  for (const notice of notices ?? []) log('notice', inShort(notice));
}

function inShort({ type, id, field }: Fault): Record<string, string> {
  return { item: `${type}:${id}`, field };
}

function detailsOf(error: unknown): Record<string, string> {
  if ((error instanceof Refusal || error instanceof StillShown) && error.vanished !== null) {
    return { items: error.vanished.items.map(({ key }) => key).join(' ') };
  }
  return !isForeseen(error) && error instanceof Error && error.stack !== undefined
    ? { stack: withoutMessage(error.stack) }
    : {};
}
