import { expect, test } from 'vitest';
import { ownWords } from '../../src/lib/language.ts';
import NewsPage from '../../src/pages/news/[...path].astro';
import NewsIndex from '../../src/pages/news/index.astro';
import { snapshotWith } from '../fixtures/snapshot.ts';
import { world } from '../fixtures/world.ts';
import { pageHtml, pageText } from './render.ts';

const snapshot = snapshotWith(...Object.values(world));

test.each(Object.entries(world))(
  '%s: the page has the whole title, in its own direction, and harms nobody',
  async (_name, item) => {
    const html = await pageHtml(NewsPage, { params: { path: item.slug }, snapshot });
    const main = /<main.*<\/main>/.exec(html)?.[0] ?? '';
    const { dir, lang } = ownWords(item);
    expect(main).toContain(`<h1 dir="${dir}"${lang ? ` lang="${lang}"` : ''}>${item.title}</h1>`);
    expect(main.match(/<h1/g)).toHaveLength(1);
    expect(main).not.toMatch(/<(script|style|iframe|form|input|font)|\son\w+=|javascript:|elsewhere\.example/);
  },
);

test('the list of news shows them all', async () => {
  const text = await pageText(NewsIndex, { snapshot });
  for (const { title } of Object.values(world)) expect(text).toContain(title);
});

test('a text whose language nobody has said takes the direction of its own letters, and what it holds follows', async () => {
  const unsaid = snapshotWith({ ...world.urdu, language: 'en' });
  const html = await pageHtml(NewsPage, { params: { path: world.urdu.slug }, snapshot: unsaid });
  expect(html).toContain('<div class="prose" dir="auto"><h2');
  expect(html).toMatch(/<ul dir="auto">.*<table dir="auto">.*<blockquote dir="auto">/);
});

test('a text of nothing but spaces leaves no empty part behind', async () => {
  const html = await pageHtml(NewsPage, { params: { path: world.emptyBody.slug }, snapshot });
  expect(html).not.toContain('class="prose"');
});
