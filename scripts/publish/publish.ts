import type { Fault } from '../../site/src/strapi/fault.ts';
import { type Brought, bringLive } from './bring-live.ts';
import { isLive } from './is-live.ts';
import { takeLock } from './lock.ts';
import type { Newsroom } from './newsroom.ts';
import { pullContent } from './pull.ts';
import { readStanding } from './standing.ts';
import { createSteps, type StepName, type Steps } from './steps.ts';

export interface PublishOptions {
  /**
   * `if-changed`: only when Strapi has another version than the live one. `again`: ask for everything, publish when an item
   * differs (a fault may have mended itself). `whole`: render everything and compare with what is on disk, which also mends
   * whatever a crash has left.
   */
  look: 'if-changed' | 'again' | 'whole';
  /** A person has confirmed that everything missing was meant to go. */
  acceptRemovals?: boolean;
  signal: AbortSignal;
  /** Is told which step begins. */
  onStep?: (step: StepName) => void;
}

export interface Outcome extends Brought {
  /** Items that could not be shown as they are; `null` when Strapi said that nothing changed. */
  faults: Fault[] | null;
  /** What editors should mend in items that are shown all the same; `null` likewise. */
  notices: Fault[] | null;
  /** Milliseconds that each step took. */
  took: Steps['took'];
}

/**
 * One publish: pull ▶ render ▶ gate ▶ swap ▶ prove ▶ live. Up to the swap nothing that readers see is touched, so whatever
 * goes wrong there leaves the live site as it is; from the swap on the new site is whole and in place.
 *
 * @throws {Locked} someone else is publishing
 * @throws {PullError | Refusal | NotProven | Error} why the new site is not live, in words for a person
 */
export async function publish(newsroom: Newsroom, options: PublishOptions): Promise<Outcome> {
  const { look, acceptRemovals = false } = options;
  const release = takeLock(newsroom.folders, newsroom.who);
  const steps = createSteps(options.signal, options.onStep ?? (() => {}));
  try {
    const standing = await readStanding(newsroom.folders);
    const pulled = await steps.run('pull', (signal) => pullContent(newsroom, standing, look === 'if-changed', signal));
    if (pulled === 'unchanged') return { ...nothingToDo, faults: null, notices: null, took: steps.took };
    const differs = look === 'whole' || !isLive(newsroom, standing, pulled);
    const brought = differs ? await bringLive(newsroom, acceptRemovals, standing, pulled, steps) : nothingToDo;
    return { ...brought, faults: pulled.faults, notices: pulled.notices, took: steps.took };
  } finally {
    release();
  }
}

const nothingToDo: Brought = { result: 'unchanged', warnings: [] };
