import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Fault } from '../site/src/strapi/fault.ts';
import { buildResidentSite } from './build/build-resident-site.ts';
import { failureMessage, isForeseen } from './publish/failure-message.ts';
import { Locked } from './publish/lock.ts';
import type { Newsroom } from './publish/newsroom.ts';
import { preparePublishing } from './publish/prepare-publishing.ts';
import { type Outcome, publish } from './publish/publish.ts';
import type { StepName } from './publish/steps.ts';
import { readSettings } from './settings/settings.ts';
import { OperatorError } from './terminal/operator-error.ts';
import { runCommand } from './terminal/run-command.ts';

/** How long to wait for the resident publisher to finish what it is doing. */
const patienceMs = 30_000;

/**
 * `npm run site:publish`: one whole publish, now. With `--accept-removals` a person confirms that everything missing from
 * Strapi's answer was meant to go.
 *
 * @throws {OperatorError} why the site was not published
 */
export async function sitePublish(words: string[]): Promise<void> {
  const acceptRemovals = readWords(words);
  const settings = readSettings(process.env);
  await buildResidentSite(settings);
  const newsroom = await preparePublishing(settings, '"npm run site:publish"');
  let at: StepName = 'pull';
  try {
    const outcome = await publishInTurn(newsroom, acceptRemovals, (step) => {
      at = step;
      console.log(`  ${doing[step]} …`);
    });
    console.log(summary(outcome));
  } catch (error) {
    if (isForeseen(error)) throw new OperatorError(failureMessage(error, at));
    throw error;
  }
}

const doing: Record<StepName, string> = {
  pull: 'Asking Strapi for everything published',
  render: 'Rendering the site',
  gate: 'Checking it as a whole',
  swap: 'Putting it in place',
  prove: 'Looking at the served pages',
  live: 'Saying what is live',
  tidy: 'Clearing away old versions',
};

async function publishInTurn(
  newsroom: Newsroom,
  acceptRemovals: boolean,
  onStep: (step: StepName) => void,
): Promise<Outcome> {
  const { signal } = new AbortController();
  const end = Date.now() + patienceMs;
  for (;;) {
    try {
      return await publish(newsroom, { look: 'whole', acceptRemovals, signal, onStep });
    } catch (error) {
      if (!(error instanceof Locked) || Date.now() > end) throw error;
      await pause(200);
    }
  }
}

function readWords(words: string[]): boolean {
  try {
    const { values } = parseArgs({ args: words, options: { 'accept-removals': { type: 'boolean', default: false } } });
    return values['accept-removals'];
  } catch (error) {
    throw new OperatorError(
      `${error instanceof Error ? error.message : String(error)}\nThe command is "npm run site:publish", or "npm run site:publish -- --accept-removals".`,
    );
  }
}

function summary({ result, faults, notices, warnings }: Outcome): string {
  const blocks = [
    result === 'live' ? 'The site is live.' : 'Nothing to do: this is live already.',
    ...under('Not everything is as it should be:', [...(faults ?? []).map(withAddress), ...warnings]),
    ...under('Worth a look, though readers are served:', (notices ?? []).map(withAddress)),
  ];
  return blocks.join('\n\n');
}

function under(heading: string, blocks: string[]): string[] {
  return blocks.length === 0 ? [] : [heading, ...blocks];
}

function withAddress({ message, adminUrl }: Fault): string {
  return `${message}\n${adminUrl}`;
}

if (import.meta.main) await runCommand(() => sitePublish(process.argv.slice(2)));
