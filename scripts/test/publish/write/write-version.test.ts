import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileIdentity } from '../../../files/file-identity.ts';
import { listFiles } from '../../../files/list-files.ts';
import { emptyMemory } from '../../../publish/gate/site-facts.ts';
import type { RenderedFile } from '../../../publish/render/rendered-file.ts';
import { type Differences, writeVersion } from '../../../publish/write/write-version.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { writeSite } from '../write-site.ts';

async function* pages(files: Record<string, string>): AsyncGenerator<RenderedFile> {
  for (const [file, text] of Object.entries(files)) yield { file, bytes: async () => Buffer.from(text) };
}

const never = new AbortController().signal;

/** Without media. */
function write(
  previous: string | null,
  folder: string,
  rendered: AsyncIterable<RenderedFile>,
  signal = never,
): Promise<Differences> {
  return writeVersion(previous, folder, rendered, async () => {}, emptyMemory(), signal);
}

test('an unchanged file keeps its number and time, a changed one is new, one that is gone is named', async () => {
  const root = temporaryFolder();
  const [one, two] = [join(root, '1'), join(root, '2')];
  await write(null, one, pages({ 'a/index.html': 'A', 'b/index.html': 'B', 'c/index.html': 'C' }));
  const differences = await write(one, two, pages({ 'a/index.html': 'A', 'b/index.html': 'B2' }));

  expect(differences).toEqual({ changed: ['b/index.html'], gone: ['c/index.html'] });
  const [before, after] = [one, two].map((folder) => statSync(join(folder, 'a/index.html'), { bigint: true }));
  expect([after?.ino, after?.mtimeNs]).toEqual([before?.ino, before?.mtimeNs]);
  expect(readFileSync(join(one, 'b/index.html'), 'utf8')).toBe('B');
  expect(readFileSync(join(two, 'b/index.html'), 'utf8')).toBe('B2');
  expect(existsSync(join(two, 'c'))).toBe(false);
});

test('a live file that was damaged by hand is found and written anew', async () => {
  const root = temporaryFolder();
  await write(null, join(root, '1'), pages({ 'index.html': 'whole' }));
  writeFileSync(join(root, '1/index.html'), 'who');
  const { changed } = await write(join(root, '1'), join(root, '2'), pages({ 'index.html': 'whole' }));
  expect(changed).toEqual(['index.html']);
  expect(readFileSync(join(root, '2/index.html'), 'utf8')).toBe('whole');
});

test('a folder that holds an older site ends up the same as a fresh one, and no other version is touched', async () => {
  const root = temporaryFolder();
  const [old, live, recycled, fresh] = [join(root, '1'), join(root, '2'), join(root, '3'), join(root, '4')];
  await write(null, old, pages({ 'index.html': 'a', 'news/x/index.html': 'x', 'news/y/index.html': 'y' }));
  await write(old, live, pages({ 'index.html': 'b', 'news/y/index.html': 'y' }));
  await write(old, recycled, pages({ 'index.html': 'a', 'news/x/index.html': 'x', 'news/y/index.html': 'y' }));
  const next = { 'index.html': 'c', 'news/y/index.html': 'y', 'about/index.html': 'new' };

  const differences = await write(live, recycled, pages(next));
  expect(differences).toEqual(await write(live, fresh, pages(next)));
  expect(differences).toEqual({ changed: ['index.html', 'about/index.html'], gone: [] });
  expect(listFiles(recycled).sort()).toEqual(listFiles(fresh).sort());
  expect(existsSync(join(recycled, 'news/x'))).toBe(false);
  expect(readFileSync(join(old, 'index.html'), 'utf8')).toBe('a');
  expect(readFileSync(join(live, 'index.html'), 'utf8')).toBe('b');
});

test('a half-written file of an interrupted publish is not taken for a whole one', async () => {
  const root = temporaryFolder();
  await write(null, join(root, '1'), pages({ 'index.html': 'whole' }));
  writeSite(join(root, '2.new'), { 'index.html': 'who', 'stale.html': 'x' });
  await write(join(root, '1'), join(root, '2.new'), pages({ 'index.html': 'whole' }));
  expect(readFileSync(join(root, '2.new/index.html'), 'utf8')).toBe('whole');
  expect(listFiles(join(root, '2.new'))).toEqual(['index.html']);
});

test('two addresses for one file are refused', async () => {
  async function* twice(): AsyncGenerator<RenderedFile> {
    yield { file: 'a.html', bytes: async () => Buffer.from('1') };
    yield { file: 'a.html', bytes: async () => Buffer.from('2') };
  }
  await expect(write(null, join(temporaryFolder(), '1'), twice())).rejects.toThrow(
    'Two addresses write the file "a.html".',
  );
});

test('a file that cannot be written ends it, and nothing is written afterwards', async () => {
  const root = temporaryFolder();
  const files = Array.from({ length: 40 }, (_, index) => [`${index}/index.html`, 'x']);
  writeSite(join(root, '1'), { '20': 'a file where a folder is to be' });
  const failing = write(null, join(root, '1'), pages(Object.fromEntries(files)));
  await expect(failing).rejects.toThrow(/EEXIST|ENOTDIR/);
  const left = listFiles(join(root, '1'));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(listFiles(join(root, '1'))).toEqual(left);
});

test('what is given up writes nothing any more', async () => {
  const root = temporaryFolder();
  const giving = AbortSignal.abort(new Error('given up'));
  const late = write(null, join(root, '1'), pages({ 'index.html': 'late' }), giving);
  await expect(late).rejects.toThrow('given up');
  expect(listFiles(join(root, '1'))).toEqual([]);
});

test('nothing is ever written outside of the folder', async () => {
  const root = temporaryFolder();
  const escaping = write(null, join(root, '1'), pages({ '../../escaped.html': 'x' }));
  await expect(escaping).rejects.toThrow('leads out of the site');
  expect(existsSync(join(root, '../escaped.html'))).toBe(false);
});

/** So many that a thread of its own makes them. */
function manyPages(text: (index: number) => string): Record<string, string> {
  return Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`${index}/index.html`, text(index)]));
}

test('of many pages each is made as it was rendered, is told what it is known by, and need not be read again by the gate', async () => {
  const folder = join(temporaryFolder(), '1');
  const facts = emptyMemory();
  const texts = manyPages((index) => `<a href="/${index}/">Page ${index}, “with marks”</a>`);
  const knownAs = new Map<string, string>();
  async function* rendered(): AsyncGenerator<RenderedFile> {
    for await (const page of pages(texts)) {
      yield { ...page, onWritten: (identity) => knownAs.set(page.file, identity) };
    }
  }
  const { changed } = await writeVersion(null, folder, rendered(), async () => {}, facts, never);
  expect(changed).toEqual(Object.keys(texts));
  for (const [file, text] of Object.entries(texts)) {
    expect(readFileSync(join(folder, file), 'utf8')).toBe(text);
    expect(knownAs.get(file)).toBe(fileIdentity(join(folder, file)));
  }
  expect(facts.made.get(knownAs.get('399/index.html') ?? '')).toEqual({ links: ['/399/'], anchors: [] });
});

test('of many pages none is written into a file that an earlier version shares', async () => {
  const root = temporaryFolder();
  const [one, two, draft] = [join(root, '1'), join(root, '2'), join(root, '3.new')];
  await write(null, one, pages(manyPages(() => 'one')));
  await write(one, draft, pages(manyPages(() => 'one')));
  await write(null, two, pages(manyPages(() => 'two')));
  await write(two, draft, pages(manyPages(() => 'three')));
  expect(readFileSync(join(one, '399/index.html'), 'utf8')).toBe('one');
  expect(readFileSync(join(draft, '399/index.html'), 'utf8')).toBe('three');
});

test('one of many pages that cannot be written ends it with the reason, and nothing is written afterwards', async () => {
  const folder = join(temporaryFolder(), '1');
  writeSite(folder, { '300': 'a file where a folder is to be' });
  const failing = write(null, folder, pages(manyPages(() => 'x')));
  await expect(failing).rejects.toMatchObject({
    code: expect.stringMatching(/EEXIST|ENOTDIR/),
    path: join(folder, '300'),
  });
  const left = listFiles(folder);
  expect(left).not.toContain('301/index.html');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(listFiles(folder)).toEqual(left);
});

test('many pages that are given up half-way are written no further', async () => {
  const folder = join(temporaryFolder(), '1');
  const giving = new AbortController();
  async function* rendered(): AsyncGenerator<RenderedFile> {
    for await (const page of pages(manyPages(() => 'late'))) {
      yield {
        ...page,
        onWritten: () => (page.file === '200/index.html' ? giving.abort(new Error('given up')) : undefined),
      };
    }
  }
  await expect(write(null, folder, rendered(), giving.signal)).rejects.toThrow('given up');
  await new Promise((resolve) => setTimeout(resolve, 50));
  const left = listFiles(folder);
  expect(left.length).toBeLessThan(400);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(listFiles(folder)).toEqual(left);
});
