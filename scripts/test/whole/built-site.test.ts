import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { PDFDocument } from '@cantoo/pdf-lib';
import { parseRssFeed } from 'feedsmith';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { demoPages } from '../../checkers/demo-pages.ts';
import { faultsOn } from '../../checkers/faults.ts';
import { htmlErrorsIn } from '../../checkers/html-errors.ts';
import { weigh } from '../../compare/weigh.ts';
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
    async () => expect((await fetch(at('news/names-of-services-change/'), { redirect: 'manual' })).status).toBe(301),
    { timeout: 20_000, interval: 100 },
  );
}

test('every page is valid HTML', async () => {
  expect(await htmlErrorsIn(pages.map((page) => path.join(folder, page)))).toEqual([]);
  expect(pages.length).toBeGreaterThan(45);
});

test('no page but the search ships a script that runs, and none a cookie banner or anything from elsewhere', () => {
  for (const page of pages) {
    const html = read(page);
    const scripts = html.match(/<script(?! type="application\/ld\+json">)[^>]*>/g) ?? [];
    expect(scripts, page).toEqual(
      page === 'search/index.html' ? [expect.stringMatching(/^<script type="module" src="\/_astro\/[^"]+\.js">$/)] : [],
    );
    expect(html, page).not.toMatch(
      /<(?:img|source|link rel="stylesheet"|iframe)[^>]+(?:src|href|srcset)="https?:\/\/(?!127\.0\.0\.1)/,
    );
  }
});

/** What schema.org calls the things that a page tells of. */
const described = z.object({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(z.looseObject({ '@type': z.enum(['Organization', 'NewsArticle', 'BreadcrumbList']) })).min(1),
});

test('what a page tells search engines can be read, and every address in it leads somewhere', async () => {
  const found = pages.flatMap((page) => {
    const [, data] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(read(page)) ?? [];
    return data ? [{ page, data, nodes: described.parse(JSON.parse(data))['@graph'] }] : [];
  });
  const articles = found.filter(({ nodes }) => nodes.some((node) => node['@type'] === 'NewsArticle'));
  expect(articles.map(({ page }) => page)).toContain(`${demoPages['an article']}index.html`);
  const texts = found.map(({ data }) => data).join();
  const addresses = new Set(texts.match(/http:\/\/127\.0\.0\.1[^"#]*/g));
  expect(addresses.size).toBeGreaterThan(40);
  for (const address of addresses) expect((await fetch(address)).status, address).toBe(200);
});

test.each(Object.entries(demoPages))(
  '%s: at most 10 kB and 3 requests before pictures, at most 100 kB with them, all on the wire to a phone',
  async (_kind, address) => {
    expect((await fetch(at(address))).status).toBe(address === demoPages['nothing there'] ? 404 : 200);
    const { bytes, requests, elsewhere } = await weigh(browser, at(address));
    // The script of the search has a limit of its own.
    const { Image: pictures = 0, Script: _script, ...rest } = bytes;
    const { Image: _pictures, ...others } = requests;
    expect(sum(rest)).toBeLessThan(10_000);
    expect(sum(rest) + pictures).toBeLessThan(100_000);
    expect(sum(others)).toBeLessThanOrEqual(3);
    expect(elsewhere).toEqual([]);
  },
);

function sum(numbers: Record<string, number>): number {
  return Object.values(numbers).reduce((total, number) => total + number, 0);
}

test('the script of the search weighs at most 5 kB on the wire', () => {
  const [, script = ''] = /<script type="module" src="\/([^"]+)">/.exec(read('search/index.html')) ?? [];
  expect(brotliCompressSync(read(script)).byteLength).toBeLessThan(5_000);
});

test('the first screen of a phone shows of an inspection what was found, what got better, and what comes next', async () => {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.goto(at(demoPages['an inspection']));
  for (const part of ['.outcome', '.tally', '.next']) {
    const box = await page.locator(part).boundingBox();
    expect((box?.y ?? Number.POSITIVE_INFINITY) + (box?.height ?? 0), part).toBeLessThanOrEqual(844);
  }
  await page.close();
});

test('an inspection is printed on the two sides of one sheet: what was found and promised, where each area stands, the documents', async () => {
  const page = await browser.newPage();
  await page.goto(at(demoPages['an inspection']));
  const sheet = await PDFDocument.load(await page.pdf({ format: 'A4', margin: everySide('1cm') }));
  expect(sheet.getPageCount()).toBeLessThanOrEqual(2);
  await page.emulateMedia({ media: 'print' });
  for (const part of ['.glance', '.areas', '.prose', '.timeline', '.area', '.documents']) {
    expect(await page.locator(part).first().isVisible(), part).toBe(true);
  }
  expect(await page.getByRole('navigation').first().isVisible()).toBe(false);
  await page.close();
});

function everySide(width: string): Record<'top' | 'right' | 'bottom' | 'left', string> {
  return { top: width, right: width, bottom: width, left: width };
}

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
    for (const { url = '', length } of item.enclosures ?? []) {
      expect((await (await fetch(url)).arrayBuffer()).byteLength, url).toBe(length);
    }
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
  test.concurrent.each(Object.entries(demoPages))(
    '%s has nothing that the checkers find and nothing wider than the screen',
    async (_kind, address) => {
      const page = await context.newPage();
      await page.goto(at(address));
      const faults = await faultsOn(page);
      const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
      await page.close();

      expect(faults).toEqual([]);
      expect(overflow).toBeLessThanOrEqual(0);
    },
  );
});
