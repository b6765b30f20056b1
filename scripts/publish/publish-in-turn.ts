import { setTimeout as pause } from 'node:timers/promises';
import { bringIndex } from '../search/bring-index.ts';
import { OperatorError } from '../terminal/operator-error.ts';
import { failureMessage, isForeseen } from './failure-message.ts';
import { Locked } from './lock.ts';
import type { Newsroom } from './newsroom.ts';
import { type Outcome, type PublishOptions, publish } from './publish.ts';
import type { StepName } from './steps.ts';

/** How long to wait for the resident publisher to finish what it is doing. */
const patienceMs = 30_000;

/**
 * One whole publish by a command that a person has run, and the index of the search after it: it says what it does, and waits
 * for its turn.
 *
 * @throws {OperatorError} why the site was not published
 */
export async function publishInTurn(
  newsroom: Newsroom,
  options: Pick<PublishOptions, 'acceptsRemovalOf'>,
): Promise<Outcome> {
  const outcome = await publishWhenFree(newsroom, options);
  const shown = await withIndex(newsroom, outcome);
  if (outcome.refused === null) return shown;
  const why = failureMessage(outcome.refused.error, outcome.refused.step);
  throw new OperatorError([why, 'What was taken down has left the site all the same.', ...shown.warnings].join('\n\n'));
}

async function withIndex({ folders }: Newsroom, outcome: Outcome): Promise<Outcome> {
  console.log('  Making the index of the search …');
  try {
    await bringIndex(folders, new AbortController().signal);
    return outcome;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const warning = `The site is live, but nothing can be searched for on it. ${why} The publisher tries again by itself while it runs. If this stays, the operator should look at its log.`;
    return { ...outcome, warnings: [...outcome.warnings, warning] };
  }
}

async function publishWhenFree(
  newsroom: Newsroom,
  options: Pick<PublishOptions, 'acceptsRemovalOf'>,
): Promise<Outcome> {
  const { signal } = new AbortController();
  const end = performance.now() + patienceMs;
  let at: StepName = 'pull';
  let isWaiting = false;
  const onStep = (step: StepName): void => {
    at = step;
    console.log(`  ${doing[step]} …`);
  };
  for (;;) {
    try {
      return await publish(newsroom, { ...options, look: 'whole', signal, onStep });
    } catch (error) {
      if (!isForeseen(error)) throw error;
      if (!(error instanceof Locked) || performance.now() > end) throw new OperatorError(failureMessage(error, at));
      if (!isWaiting) console.log(`  The site is being published by ${error.holder}: waiting until it is done …`);
      isWaiting = true;
      await pause(200);
    }
  }
}

const doing: Record<StepName, string> = {
  pull: 'Asking Strapi for everything published',
  render: 'Rendering the site',
  gate: 'Checking it as a whole',
  swap: 'Putting it in place',
  prove: 'Looking at the served pages',
  live: 'Saying what is live',
  tidy: 'Clearing away what is no longer needed',
};
