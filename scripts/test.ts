/** `npm test`: everything that has to be well. The last line says how many tests passed and failed. */
import { createProgress } from './terminal/progress.ts';
import { runCommand } from './terminal/run-command.ts';
import { runEverything } from './test-run/run-everything.ts';

await runCommand(async () => {
  const outcome = await runEverything(createProgress(process.stdout));
  console.log(`\n${outcome.report()}`);
  if (!outcome.allWell()) process.exitCode = 1;
});
