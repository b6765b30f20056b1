/** `npm run erased -- "a string"`: searches every store of the newsroom for it. Exit code 0: nowhere; 1: found, or not searched. */
import { parseArgs } from 'node:util';
import { formsOf } from './erased/forms.ts';
import { report } from './erased/report.ts';
import { type Finding, searchNewsroom } from './erased/search-newsroom.ts';
import { readSettings } from './settings/settings.ts';
import { OperatorError } from './terminal/operator-error.ts';
import { createProgress } from './terminal/progress.ts';
import { runCommand } from './terminal/run-command.ts';

await runCommand(async () => {
  // Without quotes a name arrives as several words.
  const wanted = parseArgs({ allowPositionals: true }).positionals.join(' ').trim();
  if ((wanted.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < 3) {
    throw new OperatorError(
      'Say what to search for, with at least three letters or digits, for example a name:\n\n    npm run erased -- "Jane Doe"',
    );
  }
  const settings = readSettings(process.env);
  const findings = await createProgress(process.stderr).step(`Everything in ${settings.places.data}`, async () => {
    const found: Finding[] = [];
    for await (const finding of searchNewsroom(settings, formsOf(wanted))) found.push(finding);
    return found;
  });
  console.log(`\n${report(wanted, findings)}\n`);
  if (findings.length > 0) process.exitCode = 1;
});
