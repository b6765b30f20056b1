import type { Fault } from '../../site/src/strapi/fault.ts';
import type { PullError } from '../../site/src/strapi/pull-error.ts';
import { type Brought, bringLive } from './bring-live.ts';
import { erasingDue } from './erasing/erasing-due.ts';
import { byCodeOf, byPresentCode } from './hold/code-of-version.ts';
import { type Hold, readHold } from './hold/hold.ts';
import { isLive } from './is-live.ts';
import { takeLock } from './lock.ts';
import type { Newsroom } from './newsroom.ts';
import { type Content, pullContent } from './pull.ts';
import { publishRemovals } from './removals/publish-removals.ts';
import { forgetPages } from './render/render-memory.ts';
import { readStanding, type Standing } from './standing.ts';
import { createSteps, type StepName, type Steps } from './steps.ts';
import { tidy } from './tidy.ts';

export interface PublishOptions {
  /**
   * `if-changed`: only when Strapi has another version than the live one. `again`: ask for everything, publish when an item
   * differs (a fault may have mended itself). `whole`: render everything and compare with what is on disk, which also mends
   * whatever a crash has left.
   */
  look: 'if-changed' | 'again' | 'whole';
  /** Whether a person has confirmed that these (keys `type:id`), which are missing without a record, were meant to go. */
  acceptsRemovalOf?: (missing: readonly string[]) => boolean;
  /** A person asked for it; kept with the last publishes. */
  by?: 'publish-again' | undefined;
  signal: AbortSignal;
  /** Is told which step begins. */
  onStep?: (step: StepName) => void;
}

export interface Outcome extends Brought {
  /** Items that could not be shown as they are; `null` when Strapi said that nothing changed. */
  faults: Fault[] | null;
  /** What editors should mend in items that are shown all the same; `null` likewise. */
  notices: Fault[] | null;
  /** Under a hold: why Strapi could not be asked what was taken down since. */
  away: PullError | null;
  /** Why what Strapi exports is not live: then what was taken down has left the site, and nothing else has changed. */
  refused: Failure | null;
  hold: Hold | null;
  /** Milliseconds that each step took. */
  took: Steps['took'];
}

/** Where a publish failed. */
export interface Failure {
  error: unknown;
  step: StepName;
}

/** What every try of one publish needs. */
export interface Turn {
  standing: Standing;
  /** `performance.now()` as it began. */
  began: number;
  options: PublishOptions;
  steps: Steps;
}

/** Everything that a publish knows once it has pulled. */
export interface Publishing extends Turn {
  content: Content;
  hold: Hold | null;
  /** All of it was shown before: what it lacks was taken down, be it all the news. */
  isShownBefore: boolean;
}

/**
 * One publish: pull ▶ render ▶ gate ▶ swap ▶ prove ▶ live. Up to the swap nothing that readers see is touched, so whatever
 * goes wrong there leaves the live site as it is, but for what was taken down; from the swap on the new site is whole and in
 * place.
 *
 * @throws {Locked} someone else is publishing
 * @throws {PullError | DamagedHold | Refusal | NotProven | StillShown | Error} why the new site is not live, in words for a
 *   person
 */
export async function publish(newsroom: Newsroom, options: PublishOptions): Promise<Outcome> {
  const began = performance.now();
  const release = takeLock(newsroom.folders, newsroom.who);
  const steps = createSteps(options.signal, options.onStep ?? (() => {}));
  try {
    if (options.look === 'whole') forgetPages(newsroom.rendered);
    const turn: Turn = { standing: await readStanding(newsroom.folders), began, options, steps };
    try {
      return await publishPresent(newsroom, turn);
    } catch (error) {
      if (options.signal.aborted || !beforeSwap.has(steps.at)) throw error;
      const refused: Failure = { error, step: steps.at };
      const brought = await publishRemovals(newsroom, turn, refused);
      return { ...brought, faults: null, notices: null, away: null, refused, hold: null, took: steps.took };
    }
  } finally {
    release();
  }
}

/** A failure of any of these says that what Strapi exports, or what is made of it, is in doubt. */
const beforeSwap: ReadonlySet<StepName> = new Set(['pull', 'render', 'gate']);

async function publishPresent(newsroom: Newsroom, turn: Turn): Promise<Outcome> {
  const { folders } = newsroom;
  const { standing, options, steps } = turn;
  const hold = await readHold(folders);
  const found = await steps.run('pull', (signal) =>
    pullContent(newsroom, standing, hold, options.look === 'if-changed', signal),
  );
  const brought = found.pulled === null ? nothingToDo : await bring(newsroom, turn, hold, found);
  const due = await erasingDue(folders, found.pulled === null ? null : found.known.removals);
  if (brought.result === 'live' || due.length > 0) {
    await steps.run('tidy', (signal) => tidy(folders, found.pulled?.uploads ?? [], due, signal));
  }
  const { faults = null, notices = null } = found.pulled ?? {};
  return { ...brought, faults, notices, away: found.away, refused: null, hold, took: steps.took };
}

const nothingToDo: Brought = { result: 'unchanged', warnings: [] };

async function bring(newsroom: Newsroom, turn: Turn, hold: Hold | null, content: Content): Promise<Brought> {
  const bringBy = (by: Newsroom): Promise<Brought> =>
    turn.options.look !== 'whole' && isLive(by, turn.standing, content.pulled)
      ? Promise.resolve(nothingToDo)
      : bringLive(by, { ...turn, content, hold, isShownBefore: hold !== null });
  if (hold === null) return bringBy(newsroom);
  const { done, isOwnCode } = await byCodeOf(hold.codeVersion, newsroom, bringBy);
  return isOwnCode ? done : { ...done, warnings: [byPresentCode, ...done.warnings] };
}
