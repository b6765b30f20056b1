import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runIndexer } from '../../search/run-indexer.ts';
import { writeSite } from '../publish/write-site.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const page = '<!doctype html><html lang="en-GB"><body><main data-pagefind-body><h1>The plan</h1></main></body></html>';

function site(pages: number): string {
  const folder = temporaryFolder();
  const files = Array.from({ length: pages }, (_, index) => [`news/${index}/index.html`, page]);
  writeSite(folder, { 'search/index.html': page, ...Object.fromEntries(files) });
  return folder;
}

const runningOn = (folder: string): string =>
  execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(folder))
    .join('\n');

test('it says how many pages can be found', async () => {
  const folder = site(3);
  expect(await runIndexer(folder, join(folder, 'pagefind'), new AbortController().signal)).toBe(4);
  expect(existsSync(join(folder, 'pagefind/pagefind.js'))).toBe(true);
});

test('when the index can’t be written, the operator is told what to look at, and it does not hang', async () => {
  const folder = site(3);
  writeFileSync(join(folder, 'file'), 'no folder');
  const made = runIndexer(folder, join(folder, 'file/pagefind'), new AbortController().signal);
  await expect(made).rejects.toThrow(/could not be made \(.+\)\. Operator: make sure that there is room on the disk/);
});

test('given up, it ends at once with everything that it has started', async () => {
  const folder = site(2000);
  const giveUp = new AbortController();
  const made = runIndexer(folder, join(folder, 'pagefind'), giveUp.signal);
  made.catch(() => {});
  await expect.poll(() => runningOn(folder), { timeout: 10_000, interval: 20 }).toContain('make-index.ts');
  giveUp.abort(new Error('A newer version of the site is live.'));
  await expect(made).rejects.toThrow('A newer version of the site is live.');
  expect(runningOn(folder)).toBe('');
});
