import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { makeIndex } from '../../search/make-index.ts';
import { writeSite } from '../publish/write-site.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { foundPages } from './found-pages.ts';

const page = (main: string): string => `<!doctype html><html lang="en-GB"><body><nav>Menu</nav>${main}</body></html>`;
const marks =
  'data-pagefind-body data-kind="News" data-year="2020" data-day="2020-05-13" data-pagefind-filter="kind[data-kind], year[data-year]" data-pagefind-meta="kind[data-kind], date[data-day]"';

const site = {
  'search/index.html': page('<h1>Search</h1>'),
  'news/plan/index.html': page(
    `<article ${marks}><h1>The plan</h1><p>What &lt;families&gt; asked for.</p><p data-pagefind-ignore>Old</p><aside data-pagefind-ignore>Named <a data-pagefind-filter="topic">Health, care</a></aside></article>`,
  ),
  'news/index.html': page('<main>The plan, in a list</main>'),
  'news/gone/index.html': page('<main>On 3 May we took down “The secret”.</main>'),
  '404.html': page(`<main ${marks}>Nothing here</main>`),
};

test('only what is marked is found, with its kind, year, topics and day, and without what is beside it', async () => {
  const root = temporaryFolder();
  writeSite(join(root, 'site'), site);
  expect(await makeIndex(join(root, 'site'), join(root, 'index'))).toBe(1);

  const found = foundPages(join(root, 'index'));
  expect([...found.keys()]).toEqual(['/news/plan/']);
  expect(found.get('/news/plan/')).toEqual({
    url: '/news/plan/',
    content: 'The plan. What <families> asked for.',
    meta: expect.objectContaining({ title: 'The plan', kind: 'News', date: '2020-05-13' }),
    filters: { kind: ['News'], year: ['2020'], topic: ['Health, care'] },
  });
});

test('a large index is made in parts, each page is in one of them, and a change in any of them changes the entry', async () => {
  const root = temporaryFolder();
  const pages = ['one', 'two', 'three', 'four', 'five'];
  const html = (title: string) => page(`<article ${marks}><h1>The ${title}</h1></article>`);
  const news = Object.fromEntries(pages.map((name) => [`news/${name}/index.html`, html(name)]));
  const entryOf = async (name: string, files: Record<string, string>) => {
    writeSite(join(root, name), { ...site, ...files });
    expect(await makeIndex(join(root, name), join(root, `${name} index`), 2)).toBe(6);
    return readFileSync(join(root, `${name} index/pagefind-entry.json`), 'utf8');
  };
  const entry = await entryOf('before', news);
  const { parts } = z.object({ parts: z.array(z.string()) }).parse(JSON.parse(entry));
  const folders = ['.', ...parts].map((part) => join(root, 'before index', part));
  expect(folders.map((folder) => foundPages(folder).size)).toEqual([2, 2, 2]);
  const found = folders.flatMap((folder) => [...foundPages(folder).keys()]);
  expect(found.sort()).toEqual([...pages, 'plan'].map((name) => `/news/${name}/`).sort());
  for (const part of folders.slice(1)) expect(existsSync(join(part, 'pagefind.js'))).toBe(false);

  const entries = new Set([entry]);
  for (const name of pages) entries.add(await entryOf(name, { ...news, [`news/${name}/index.html`]: html('other') }));
  expect(entries.size).toBe(6);
});

test('nothing is written that our own page does not load', async () => {
  const root = temporaryFolder();
  writeSite(join(root, 'site'), site);
  await makeIndex(join(root, 'site'), join(root, 'index'));
  const names = readdirSync(join(root, 'index')).map((name) => name.replace(/en_\w+/, '*'));
  expect(names.sort()).toEqual([
    'filter',
    'fragment',
    'index',
    'pagefind-entry.json',
    'pagefind.*.pf_meta',
    'pagefind.js',
    'wasm.en.pagefind',
  ]);
});

test('a site by earlier code, which marked nothing, gets no index: it would find what was taken down', async () => {
  const root = temporaryFolder();
  writeSite(join(root, 'site'), { 'news/gone/index.html': site['news/gone/index.html'] });
  expect(await makeIndex(join(root, 'site'), join(root, 'index'))).toBe(0);
  expect(existsSync(join(root, 'index'))).toBe(false);
});
