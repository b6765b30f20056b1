import { afterEach, expect, test, vi } from 'vitest';
import EarlierPage from '../../src/pages/[...earlier].astro';
import { pageHtml, renderPage } from './render.ts';

const letter = { params: { earlier: 'documents/letter' } };

afterEach(() => vi.unstubAllEnvs());

test('an earlier address sends readers on at once, and says in a sentence where to', async () => {
  const html = await pageHtml(EarlierPage, letter);
  expect(html).toContain('<html lang="en-GB">');
  expect(html).toContain('<meta http-equiv="refresh" content="0; url=/documents/outcome-letter/">');
  expect(html).toContain(
    'This page has moved to <a href="/documents/outcome-letter/" dir="auto">Outcome letter</a>.</h1>',
  );
  expect(html).toContain('Demonstration content, not published by EPCF');
  expect(html).not.toContain('<script');
});

test('search engines are told of the present page and keep no other', async () => {
  const html = await pageHtml(EarlierPage, letter);
  expect(html).toContain('<title>This page has moved – EPCF</title>');
  expect(html).toContain('<link rel="canonical" href="https://news.example.org/documents/outcome-letter/">');
  expect(html).toContain('<meta name="robots" content="noindex">');
});

test('what was replaced leads to its replacement, and says so', async () => {
  const html = await pageHtml(EarlierPage, { params: { earlier: 'documents/draft-letter' } });
  expect(html).toContain('<title>This page was replaced – EPCF</title>');
  expect(html).toContain('<meta http-equiv="refresh" content="0; url=/documents/outcome-letter/">');
  expect(html).toContain(
    'This page was replaced by <a href="/documents/outcome-letter/" dir="auto">Outcome letter</a>.</h1>',
  );
});

test('below a base path it leads to the page there', async () => {
  vi.stubEnv('SITE_URL', 'https://example.github.io/newsroom/');
  const html = await pageHtml(EarlierPage, letter);
  expect(html).toContain('content="0; url=/newsroom/documents/outcome-letter/"');
  expect(html).toContain('<a href="/newsroom/documents/outcome-letter/"');
});

test('an address that never was one is not found', async () => {
  expect((await renderPage(EarlierPage, { params: { earlier: 'documents/never' } })).status).toBe(404);
  expect((await renderPage(EarlierPage, { params: { earlier: 'news/withdrawn' } })).status).toBe(404);
});
