/** `npm run bench [-- 100 1000]`: how long an edit takes to be live with so many articles, beside what others do. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { measure } from './bench/measure.ts';
import { sizes } from './bench/sizes.ts';
import { type Measured, toTable } from './bench/table.ts';
import { places, repository } from './settings/places.ts';
import { createProgress } from './terminal/progress.ts';
import { runCommand } from './terminal/run-command.ts';

const progress = createProgress(process.stdout);

await runCommand(async () => {
  const runs: Measured[] = [];
  const folder = path.join(places(process.env).data, 'bench');
  mkdirSync(folder, { recursive: true });
  const began = new Date().toISOString();
  const file = path.join(folder, `${began.replaceAll(':', '-')}.json`);
  for (const articles of sizes(process.argv.slice(2))) {
    runs.push(await measure(articles, progress));
    // Each size as it comes: a later one may take an hour, or run out of memory.
    writeFileSync(file, `${JSON.stringify(runs, null, 2)}\n`);
    progress.note(`\n${toTable(runs)}\n`);
  }
  progress.note(`Every sample is in ${path.relative(repository, file)}.`);
});
