import type { Fault } from '../../site/src/strapi/fault.ts';
import { exportChanged } from './export-changed.ts';
import { failureMessage, isForeseen } from './failure-message.ts';
import { Locked } from './lock.ts';
import type { Log } from './log.ts';
import type { Newsroom } from './newsroom.ts';
import { type Outcome, type PublishOptions, publish } from './publish.ts';
import { readStanding } from './standing.ts';
import type { Status } from './status.ts';
import type { StepName } from './steps.ts';

export interface Publisher {
  /** Compares, and publishes if there is reason to. Throws when the live site could not be brought up to date. */
  look(signal: AbortSignal): Promise<void>;
  /** Whether there is reason to look, asked cheaply. */
  changed(signal: AbortSignal): Promise<boolean>;
  status(): Promise<Status>;
}

/** An item at fault may mend itself without a new version (a picture that can be fetched again), so ask again after this. */
const faultsAgainMs = 60_000;

/** Publishes again and again, remembers what went wrong, and says how things stand. */
export function createPublisher(newsroom: Newsroom, log: Log): Publisher {
  // Until it has succeeded once, it renders everything: that warms the renderer and mends what a crash may have left.
  let begun = false;
  let publishing = false;
  let problem: Status['problem'] = null;
  let faults: Status['faults'] = [];
  let notices: Status['notices'] = [];
  let askedAt = 0;

  const faultsDue = (): boolean => faults.length > 0 && Date.now() - askedAt >= faultsAgainMs;
  const kindOfLook = (): PublishOptions['look'] => {
    if (!begun) return 'whole';
    return faultsDue() ? 'again' : 'if-changed';
  };

  async function look(signal: AbortSignal): Promise<void> {
    let at: StepName = 'pull';
    publishing = true;
    try {
      const outcome = await publish(newsroom, {
        look: kindOfLook(),
        signal,
        onStep: (step) => {
          at = step;
        },
      });
      begun = true;
      problem = null;
      faults = outcome.faults ?? faults;
      notices = outcome.notices ?? notices;
      if (outcome.faults !== null) askedAt = Date.now();
      logOutcome(log, outcome);
    } catch (error) {
      // Being asked to stop, or finding another publisher at work, is no problem of the site's.
      if (error instanceof Locked) log('waiting', { reason: error.message });
      if (signal.aborted || error instanceof Locked) throw error;
      const message = failureMessage(error, at);
      problem = { message, since: problem?.since ?? new Date().toISOString() };
      log('not published', { step: at, reason: message, ...stackOf(error) });
      throw error;
    } finally {
      publishing = false;
    }
  }

  async function changed(signal: AbortSignal): Promise<boolean> {
    if (faultsDue()) return true;
    const { live } = await readStanding(newsroom.folders);
    if (live === null) return true;
    return exportChanged(newsroom.cmsUrl, newsroom.token, live.contentVersion, signal);
  }

  async function status(): Promise<Status> {
    const { live, items } = await readStanding(newsroom.folders);
    return { live, items, publishing, problem, faults, notices };
  }

  return { look, changed, status };
}

function logOutcome(log: Log, { result, faults, notices, warnings, took }: Outcome): void {
  if (result === 'live') log('live', took);
  for (const warning of warnings) log('warning', { about: warning });
  for (const fault of faults ?? []) log('fault', inShort(fault));
  for (const notice of notices ?? []) log('notice', inShort(notice));
}

function inShort({ type, id, title, field, message }: Fault): Record<string, string> {
  return { item: `${type}:${id}`, title, field, message };
}

function stackOf(error: unknown): { stack?: string } {
  return !isForeseen(error) && error instanceof Error && error.stack !== undefined ? { stack: error.stack } : {};
}
