import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../files/list-files.ts';
import type { RenderedFile } from '../../publish/rendered-file.ts';
import { writeVersion } from '../../publish/write-version.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { writeSite } from './write-site.ts';

async function* pages(files: Record<string, string>): AsyncGenerator<RenderedFile> {
  for (const [file, text] of Object.entries(files)) yield { file, bytes: async () => Buffer.from(text) };
}

const nothingElse = async (): Promise<void> => {};

test('an unchanged file keeps its number and time, a changed one is new, one that is gone is named', async () => {
  const root = temporaryFolder();
  const [one, two] = [join(root, '1'), join(root, '2')];
  await writeVersion(null, one, pages({ 'a/index.html': 'A', 'b/index.html': 'B', 'c/index.html': 'C' }), nothingElse);
  const differences = await writeVersion(one, two, pages({ 'a/index.html': 'A', 'b/index.html': 'B2' }), nothingElse);

  expect(differences).toEqual({ changed: ['b/index.html'], gone: ['c/index.html'] });
  const [before, after] = [one, two].map((folder) => statSync(join(folder, 'a/index.html'), { bigint: true }));
  expect([after?.ino, after?.mtimeNs]).toEqual([before?.ino, before?.mtimeNs]);
  expect(readFileSync(join(one, 'b/index.html'), 'utf8')).toBe('B');
  expect(readFileSync(join(two, 'b/index.html'), 'utf8')).toBe('B2');
  expect(existsSync(join(two, 'c'))).toBe(false);
});

test('a live file that was damaged by hand is found and written anew', async () => {
  const root = temporaryFolder();
  await writeVersion(null, join(root, '1'), pages({ 'index.html': 'whole' }), nothingElse);
  writeFileSync(join(root, '1/index.html'), 'who');
  const { changed } = await writeVersion(
    join(root, '1'),
    join(root, '2'),
    pages({ 'index.html': 'whole' }),
    nothingElse,
  );
  expect(changed).toEqual(['index.html']);
  expect(readFileSync(join(root, '2/index.html'), 'utf8')).toBe('whole');
});

test('a folder that holds an older site ends up the same as a fresh one, and no other version is touched', async () => {
  const root = temporaryFolder();
  const [old, live, recycled, fresh] = [join(root, '1'), join(root, '2'), join(root, '3'), join(root, '4')];
  await writeVersion(
    null,
    old,
    pages({ 'index.html': 'a', 'news/x/index.html': 'x', 'news/y/index.html': 'y' }),
    nothingElse,
  );
  await writeVersion(old, live, pages({ 'index.html': 'b', 'news/y/index.html': 'y' }), nothingElse);
  await writeVersion(
    old,
    recycled,
    pages({ 'index.html': 'a', 'news/x/index.html': 'x', 'news/y/index.html': 'y' }),
    nothingElse,
  );
  const next = { 'index.html': 'c', 'news/y/index.html': 'y', 'about/index.html': 'new' };

  const differences = await writeVersion(live, recycled, pages(next), nothingElse);
  expect(differences).toEqual(await writeVersion(live, fresh, pages(next), nothingElse));
  expect(differences).toEqual({ changed: ['index.html', 'about/index.html'], gone: [] });
  expect(listFiles(recycled).sort()).toEqual(listFiles(fresh).sort());
  expect(existsSync(join(recycled, 'news/x'))).toBe(false);
  expect(readFileSync(join(old, 'index.html'), 'utf8')).toBe('a');
  expect(readFileSync(join(live, 'index.html'), 'utf8')).toBe('b');
});

test('a half-written file of an interrupted publish is not taken for a whole one', async () => {
  const root = temporaryFolder();
  await writeVersion(null, join(root, '1'), pages({ 'index.html': 'whole' }), nothingElse);
  writeSite(join(root, '2.new'), { 'index.html': 'who', 'stale.html': 'x' });
  await writeVersion(join(root, '1'), join(root, '2.new'), pages({ 'index.html': 'whole' }), nothingElse);
  expect(readFileSync(join(root, '2.new/index.html'), 'utf8')).toBe('whole');
  expect(listFiles(join(root, '2.new'))).toEqual(['index.html']);
});

test('two addresses for one file are refused', async () => {
  async function* twice(): AsyncGenerator<RenderedFile> {
    yield { file: 'a.html', bytes: async () => Buffer.from('1') };
    yield { file: 'a.html', bytes: async () => Buffer.from('2') };
  }
  await expect(writeVersion(null, join(temporaryFolder(), '1'), twice(), nothingElse)).rejects.toThrow(
    'Two addresses write the file "a.html".',
  );
});

test('a file that cannot be written ends it, and nothing is written afterwards', async () => {
  const root = temporaryFolder();
  const files = Array.from({ length: 40 }, (_, index) => [`${index}/index.html`, 'x']);
  writeSite(join(root, '1'), { '20': 'a file where a folder is to be' });
  const failing = writeVersion(null, join(root, '1'), pages(Object.fromEntries(files)), nothingElse);
  await expect(failing).rejects.toThrow(/EEXIST|ENOTDIR/);
  const left = listFiles(join(root, '1'));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(listFiles(join(root, '1'))).toEqual(left);
});

test('what is given up writes nothing any more', async () => {
  const root = temporaryFolder();
  const giving = AbortSignal.abort(new Error('given up'));
  const late = writeVersion(null, join(root, '1'), pages({ 'index.html': 'late' }), nothingElse, giving);
  await expect(late).rejects.toThrow('given up');
  expect(listFiles(join(root, '1'))).toEqual([]);
});

test('nothing is ever written outside of the folder', async () => {
  const root = temporaryFolder();
  const escaping = writeVersion(null, join(root, '1'), pages({ '../../escaped.html': 'x' }), nothingElse);
  await expect(escaping).rejects.toThrow('leads out of the site');
  expect(existsSync(join(root, '../escaped.html'))).toBe(false);
});
