/** `npm run backup [-- file]`: database, uploads and settings in one file, while the newsroom may be open. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { makeBackup } from './backup/make-backup.ts';
import { requireSqlite } from './backup/require-sqlite.ts';
import { readSettings } from './settings/settings.ts';
import { createProgress } from './terminal/progress.ts';
import { runCommand } from './terminal/run-command.ts';

await runCommand(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const settings = readSettings(process.env);
  requireSqlite(settings);
  const { places } = settings;
  const [chosen] = positionals;
  const now = new Date().toISOString().slice(0, 19).replaceAll(':', '');
  const target = chosen ? path.resolve(chosen) : path.join(places.backups, `newsroom-${now}.tar.gz`);
  const progress = createProgress(process.stdout);
  const { counts } = await progress.step('Backup', () => makeBackup(places, target));
  progress.note(`
  ${counts.files} files, ${(counts.bytes / 1_000_000).toFixed(1)} MB, are now in ${target}
  It holds the secrets of this newsroom and what its editors wrote. Keep a copy on another machine, where only you can read it.
`);
});
