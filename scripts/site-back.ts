import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import { describeOutcome } from './publish/describe-outcome.ts';
import { type Folders, foldersIn } from './publish/folders.ts';
import { liftHold, setHold } from './publish/hold/hold.ts';
import { openForHold } from './publish/hold/open-for-hold.ts';
import { publishInTurn } from './publish/publish-in-turn.ts';
import { describeVersions } from './publish/versions/describe-versions.ts';
import { readSettings, type Settings } from './settings/settings.ts';
import { OperatorError } from './terminal/operator-error.ts';
import { runCommand } from './terminal/run-command.ts';

/**
 * `npm run site:back`: without words it lists the versions to go back to. With a number and `--why` it goes back, and with
 * `--lift` to the present; both are proven before it ends. It works beside the resident publisher.
 *
 * @throws {OperatorError} why the site is not what was asked for
 */
export async function siteBack(words: string[]): Promise<void> {
  const wish = readWords(words);
  const settings = readSettings(process.env);
  const folders = foldersIn(settings.places.data);
  if (wish === 'list') return console.log(await describeVersions(folders));
  // Said at once: it lasts, even when the publish that follows fails.
  console.log(wish === 'lift' ? await lift(folders) : await hold(folders, wish));
  await publishNow(settings);
}

async function lift(folders: Folders): Promise<string> {
  await liftHold(folders);
  return 'Nothing holds the site from now on.';
}

async function hold(folders: Folders, wish: { version: number; why: string }): Promise<string> {
  if ((await setHold(folders, { ...wish, who: person() })) === null) {
    throw new OperatorError(`Version ${wish.version} is not kept.\n\n${await describeVersions(folders)}`);
  }
  return `From now on the site is held at version ${wish.version}.`;
}

async function publishNow(settings: Settings): Promise<void> {
  const newsroom = await openForHold(settings, '"npm run site:back"');
  console.log(describeOutcome(await publishInTurn(newsroom, {})));
}

/** Whoever is signed in to this machine. */
function person(): string {
  return `${userInfo().username} (npm run site:back)`;
}

type Wish = 'list' | 'lift' | { version: number; why: string };

function readWords(words: string[]): Wish {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: { why: { type: 'string' }, lift: { type: 'boolean', default: false } },
    });
    const why = values.why?.trim() ?? '';
    const [number, ...more] = positionals;
    if (more.length === 0 && values.lift && number === undefined && why === '') return 'lift';
    if (more.length === 0 && !values.lift && number === undefined && why === '') return 'list';
    const isNumber = number !== undefined && /^[1-9]\d{0,8}$/.test(number);
    if (more.length === 0 && !values.lift && isNumber && why !== '' && why.length <= longestWhy) {
      return { version: Number(number), why };
    }
    throw new Error(isNumber && why === '' ? 'Say why.' : 'These words are not understood.');
  } catch (error) {
    throw new OperatorError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

const longestWhy = 300;
const usage = `
To list the versions:             npm run site:back
To go back to version 12:         npm run site:back -- 12 --why "The front page is broken"
To publish the present again:     npm run site:back -- --lift

The reason is for your colleagues, in at most ${longestWhy} letters.`;

if (import.meta.main) await runCommand(() => siteBack(process.argv.slice(2)));
