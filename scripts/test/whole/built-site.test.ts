import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { parseRssFeed } from 'feedsmith';
import { HtmlValidate } from 'html-validate';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { listFiles } from '../../files/list-files.ts';
import { signIn } from '../../seed/strapi-admin.ts';
import { requireBrowser } from '../../test-run/require-browser.ts';
import { startBrowser } from '../../test-run/start-browser.ts';
import { openTestNewsroom, type TestNewsroom } from '../newsroom.ts';

let newsroom: TestNewsroom;
let browser: Browser;
let folder: string;
let pages: string[];

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  await moveAnArticle();
  browser = await startBrowser(await requireBrowser(() => {}));
  folder = path.join(newsroom.settings.places.data, 'site/live');
  pages = listFiles(folder).filter((file) => file.endsWith('.html'));
});

afterAll(async () => {
  await browser?.close();
  await newsroom?.remove();
});

const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
const at = (address: string): string => new URL(address, newsroom.settings.siteUrl).href;

/** Gives an article another address, and waits until readers are led on from the one it had. */
async function moveAnArticle(): Promise<void> {
  const { settings, accounts } = newsroom;
  const admin = await signIn(settings.cmsUrl, accounts.editor.email, accounts.editor.password);
  const list = '/content-manager/collection-types/api::news-item.news-item';
  const found = await admin.request('the article', 'GET', `${list}?filters[slug][$eq]=names-of-services-change`);
  const { documentId } = z.object({ results: z.tuple([z.object({ documentId: z.string() })]) }).parse(found).results[0];
  await admin.request('the article', 'POST', `${list}/${documentId}/actions/publish`, {
    slug: 'services-change-names',
  });
  await vi.waitFor(
    async () => expect(await (await fetch(at('news/names-of-services-change/'))).text()).toContain('has moved'),
    { timeout: 20_000, interval: 100 },
  );
}

/** One of every kind of page that readers meet. */
const kinds = {
  'the front page': '',
  'the list of news': 'news/',
  'a year of news': 'news/2020/',
  'an article': 'news/response-to-the-send-inspection/',
  'the list of partners': 'partners/',
  'a partner': 'partners/iass/',
  'the list of documents': 'documents/',
  'a document we hold': 'documents/state-of-send-2020/',
  'a document elsewhere': 'documents/outcome-letter-2020/',
  'the list of inspections': 'inspections/',
  'an inspection': 'inspections/shropshire-2020/',
  'a topic': 'topics/inspections-and-progress/',
  'the glossary': 'glossary/',
  'a page': 'accessibility/',
  'how to follow': 'follow/',
  'nothing there': 'nothing-here/',
};

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:document'], rules });
  const report = await validator.validateMultipleFiles(pages.map((page) => path.join(folder, page)));

  expect(report.results.flatMap(({ filePath, messages }) => messages.map((m) => `${filePath}: ${m.message}`))).toEqual(
    [],
  );
  expect(pages.length).toBeGreaterThan(45);
});

/** What html-validate leaves to taste, decided here. */
const rules = {
  // Astro writes its pages in its own manner; browsers read both.
  'void-style': 'off',
  'doctype-style': 'off',
  'no-trailing-whitespace': 'off',
  // Only files of our own are asked for: they come from where the page comes from.
  'require-sri': 'off',
} as const;

test('no page ships a script, a cookie banner or anything from elsewhere', () => {
  for (const page of pages) {
    const html = read(page);
    expect(html, page).not.toMatch(/<script(?! type="application\/ld\+json")/);
    expect(html, page).not.toMatch(
      /<(?:img|source|link rel="stylesheet"|iframe)[^>]+(?:src|href|srcset)="https?:\/\/(?!127\.0\.0\.1)/,
    );
  }
});

test.each(Object.entries(kinds))('%s weighs at most 10 kB on the wire, before pictures', async (_kind, address) => {
  const answer = await fetch(at(address));
  const html = await answer.text();
  expect(answer.status).toBe(address === kinds['nothing there'] ? 404 : 200);
  expect(brotliCompressSync(html).byteLength).toBeLessThan(10_000);
});

test('a reader who comes by an earlier address is led on to the present one', async () => {
  const page = await browser.newPage();
  await page.goto(at('news/names-of-services-change/'));
  await page.waitForURL(at('news/services-change-names/'));
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Names of services change');
  await page.close();
});

test('the feed reads the same in an independent reader', async () => {
  const answer = await fetch(at('rss.xml'));
  const feed = parseRssFeed(await answer.text());
  const articles = listFiles(path.join(folder, 'news')).filter(
    (file) => /^(?!\d{4}\/)[^/]+\/index\.html$/.test(file) && !read(`news/${file}`).includes('http-equiv="refresh"'),
  );

  expect(answer.headers.get('content-type')).toBe('application/rss+xml; charset=utf-8');
  expect(feed.items).toHaveLength(articles.length);
  expect(feed.language).toBe('en-GB');
  for (const item of feed.items ?? []) {
    expect(item.guid?.value).toMatch(/^tag:example\.org,2026-01-01:news-item\/[a-z0-9]{24}$/);
    expect(item.guid?.isPermaLink).toBe(false);
    expect((await fetch(item.link ?? '')).status).toBe(200);
    expect(item.content?.encoded).not.toMatch(/(?:href|src)="(?!https?:|mailto:)/);
  }
});

const screens = [
  { name: 'phone, light', viewport: { width: 320, height: 640 }, colorScheme: 'light' },
  { name: 'phone, dark', viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
  { name: 'desktop, light', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { name: 'desktop, dark', viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
] as const;

describe.each(screens)('$name', ({ viewport, colorScheme }) => {
  let context: BrowserContext;

  beforeAll(async () => {
    context = await browser.newContext({ viewport, colorScheme });
  });
  afterAll(async () => {
    await context.close();
  });

  // Several pages at once: a browser uses both cores.
  test.concurrent.each(Object.entries(kinds))(
    '%s has nothing that axe finds and nothing wider than the screen',
    async (_kind, address) => {
      const page = await context.newPage();
      await page.goto(at(address));
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
      await page.close();

      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
      expect(overflow).toBeLessThanOrEqual(0);
    },
  );
});
