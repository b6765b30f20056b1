/** `npm run restore -- file [--replace]`: puts a backup back as the newsroom. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { requireSqlite } from './backup/require-sqlite.ts';
import { restoreBackup } from './backup/restore-backup.ts';
import { readSettings } from './settings/settings.ts';
import { OperatorError } from './terminal/operator-error.ts';
import { createProgress } from './terminal/progress.ts';
import { runCommand } from './terminal/run-command.ts';

await runCommand(async () => {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { replace: { type: 'boolean' } } });
  const [chosen] = positionals;
  if (!chosen) throw new OperatorError('Say which backup to restore:\n\n    npm run restore -- newsroom-….tar.gz');
  const settings = readSettings(process.env);
  requireSqlite(settings);
  const progress = createProgress(process.stdout);
  const archive = path.resolve(chosen);
  const { places } = settings;
  const { manifest, movedTo } = await progress.step('Restore', () =>
    restoreBackup({ places, archive, replace: values.replace ?? false }),
  );
  progress.note(`
  The newsroom in ${places.data} is as it was on ${manifest.takenAt.slice(0, 10)} at ${manifest.takenAt.slice(11, 16)} UTC. "npm start" opens it.${movedTo ? `\n  What was there before is in ${movedTo}.` : ''}
`);
});
