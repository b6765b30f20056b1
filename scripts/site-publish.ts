import { parseArgs } from 'node:util';
import { buildResidentSite } from './build/build-resident-site.ts';
import { describeOutcome } from './publish/describe-outcome.ts';
import { vanishedCode, vanishedDigest } from './publish/gate/vanished.ts';
import { preparePublishing } from './publish/prepare-publishing.ts';
import { publishInTurn } from './publish/publish-in-turn.ts';
import { readSettings } from './settings/settings.ts';
import { OperatorError } from './terminal/operator-error.ts';
import { runCommand } from './terminal/run-command.ts';

/**
 * `npm run site:publish`: one whole publish, now. With `--accept-removals` and the code that the refusal has printed, a person
 * confirms that what they saw to be missing from Strapi's answer was meant to go.
 *
 * @throws {OperatorError} why the site was not published
 */
export async function sitePublish(words: string[]): Promise<void> {
  const confirmed = readWords(words);
  const settings = readSettings(process.env);
  await buildResidentSite(settings);
  const newsroom = await preparePublishing(settings, '"npm run site:publish"');
  const outcome = await publishInTurn(newsroom, { acceptsRemovalOf: (missing) => isConfirmed(missing, confirmed) });
  console.log(describeOutcome(outcome));
}

/** When it is not, the refusal that follows lists what is missing now, with the command to type. */
function isConfirmed(missing: readonly string[], confirmed: string | null): boolean {
  const isRight = vanishedCode(vanishedDigest(missing)) === confirmed;
  if (!isRight && confirmed) console.log(`  What is missing now is not what "${confirmed}" stands for.`);
  return isRight;
}

/** @returns the code of what was confirmed, empty when it was left out, or `null` when nothing was to be confirmed */
function readWords(words: string[]): string | null {
  try {
    // The code may be left out: then the refusal says it.
    const args = words.at(-1) === '--accept-removals' ? [...words, ''] : words;
    const { values } = parseArgs({ args, options: { 'accept-removals': { type: 'string' } } });
    return values['accept-removals'] ?? null;
  } catch (error) {
    throw new OperatorError(
      `${error instanceof Error ? error.message : String(error)}\nThe command is "npm run site:publish", or "npm run site:publish -- --accept-removals" with the code that it has printed.`,
    );
  }
}

if (import.meta.main) await runCommand(() => sitePublish(process.argv.slice(2)));
