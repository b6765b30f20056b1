import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
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
