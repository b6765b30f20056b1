import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { foldersIn } from '../../publish/folders.ts';
import { Locked, takeLock } from '../../publish/lock.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('the second publisher is told who holds the lock', () => {
  const folders = foldersIn(temporaryFolder());
  const release = takeLock(folders, 'the resident publisher');
  expect(() => takeLock(folders, 'site:publish')).toThrow(Locked);
  expect(() => takeLock(folders, 'site:publish')).toThrow(
    new RegExp(`^The site is being published already by the resident publisher \\(process ${process.pid}\\), since 20`),
  );
  release();
  takeLock(folders, 'site:publish')();
});

test('a lock dies with its holder, however that ends', async () => {
  const folders = foldersIn(temporaryFolder());
  const lock = join(import.meta.dirname, '../../publish/lock.ts');
  const holder = spawn(process.execPath, [
    '--input-type=module',
    '--eval',
    `import { takeLock } from ${JSON.stringify(lock)};
     takeLock(${JSON.stringify(folders)}, 'another publisher'); console.log('taken'); setInterval(() => {}, 1000);`,
  ]);
  await once(holder.stdout, 'data');
  expect(() => takeLock(folders, 'site:publish')).toThrow(`another publisher (process ${holder.pid})`);
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  takeLock(folders, 'site:publish')();
});
