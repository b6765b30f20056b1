import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseRssFeed } from 'feedsmith';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requireBrowser } from '../../test-run/require-browser.ts';
import { startBrowser } from '../../test-run/start-browser.ts';
import { openTestNewsroom, type TestNewsroom } from '../newsroom.ts';
import { type Editor, editorAt } from './editor.ts';

let newsroom: TestNewsroom;
let browser: Browser;
let reader: Page;
let editor: Editor;

const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-calls-'));
const outsideCalls = path.join(folder, 'outside-calls');
const browserHosts = new Set<string>();

beforeAll(async () => {
  writeFileSync(outsideCalls, '');
  process.env.OUTSIDE_CALLS = outsideCalls;
  process.env.NODE_OPTIONS = `--import ${pathToFileURL(path.join(import.meta.dirname, 'note-outside-calls.ts')).href}`;
  newsroom = await openTestNewsroom();
  browser = await startBrowser(await requireBrowser(() => {}));
  reader = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const editorsPage = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  for (const page of [reader, editorsPage]) page.on('request', (request) => noteHost(request.url()));
  editor = editorAt(editorsPage, newsroom.settings.cmsUrl);
});

afterAll(async () => {
  await browser?.close();
  await newsroom?.remove();
  rmSync(folder, { recursive: true });
});

function noteHost(url: string): void {
  const { protocol, hostname } = new URL(url);
  if (protocol.startsWith('http')) browserHosts.add(hostname);
}

const title = 'A meeting about waiting times';
const at = (path: string): string => new URL(path, newsroom.settings.siteUrl).href;

async function feedTitles(): Promise<(string | undefined)[]> {
  const feed = parseRssFeed(await (await fetch(at('rss.xml'))).text());
  return (feed.items ?? []).map((item) => item.title);
}

async function newsTitles(): Promise<string[]> {
  await reader.goto(at('news/'));
  return reader.getByRole('main').getByRole('link').allInnerTexts();
}

test('an editor signs in, writes a news item that names a partner and a document, and publishes it', async () => {
  await editor.signIn(newsroom.accounts.editor);
  await editor.startNew('api::news-item.news-item');
  await editor.write('Title', title);
  await editor.write('Summary', 'What families told us, and what we ask for.');
  await editor.writeBody('Families told us how long they wait.\n\n## What we ask for\n\nA date for every child.');
  await editor.choose('Partners named', 'Autism West Midlands');
  await editor.choose('Documents named', 'State of SEND');
  const begun = performance.now();
  await editor.press('Publish');

  expect(await editor.readPanel(/^Live since/)).toMatch(/^Live since \d\d:\d\d$/);
  expect(performance.now() - begun).toBeLessThan(5_000);
  const today = new Date().toLocaleDateString('en-GB', { timeZone: 'Europe/London' });
  expect(await editor.page.getByRole('combobox', { name: 'Published on' }).inputValue()).toBe(today);
});

test('the link beside it leads a reader to the article, with the partner and the document it names', async () => {
  const link = editor.page.getByRole('link', { name: /See it on the website/ });
  await reader.goto((await link.getAttribute('href')) ?? '');

  expect(await reader.getByRole('heading', { level: 1 }).textContent()).toBe(title);
  const main = reader.getByRole('main');
  expect(await main.textContent()).toContain('A date for every child.');
  expect(await main.getByRole('link', { name: 'Autism West Midlands' }).count()).toBeGreaterThan(0);
  expect(await main.getByRole('link', { name: /State of SEND/ }).count()).toBeGreaterThan(0);

  await main.getByRole('link', { name: 'Back to all news' }).click();
  expect(new URL(reader.url()).pathname).toBe('/news/');
});

test('it is in the list of news and in the feed', async () => {
  expect(await newsTitles()).toContain(title);
  expect(await feedTitles()).toContain(title);
});

test('a changed title reaches readers when it is published again, and subscribers see the same item', async () => {
  const guids = async (): Promise<(string | undefined)[]> =>
    (parseRssFeed(await (await fetch(at('rss.xml'))).text()).items ?? []).map((item) => item.guid?.value);
  const before = await guids();
  await editor.write('Title', `${title}, in May`);
  await editor.publishCorrection();
  await expect.poll(feedTitles, { timeout: 20_000 }).toContain(`${title}, in May`);

  expect(await guids()).toEqual(before);
  expect(await editor.readPanel(/^Live since/)).toMatch(/^Live since/);
});

test('what an editor typed is still there when the server refuses to save it, beside the reason', async () => {
  await editor.write('Web address', 'Not an address!');
  await editor.write('Summary', 'A summary that must not get lost.');
  await editor.press('Save');
  await editor.page
    .getByText(/small letters, digits and hyphens/i)
    .first()
    .waitFor();

  expect(await editor.page.getByRole('textbox', { name: 'Summary' }).inputValue()).toBe(
    'A summary that must not get lost.',
  );
  await editor.beginAgain();
});

test('what an editor typed is still there, and can be saved, after the connection was lost', async () => {
  const { page } = editor;
  const save = page.getByRole('button', { name: 'Save', exact: true });
  await save.waitFor();
  await editor.write('Summary', 'Typed on a train.');
  await page.context().setOffline(true);
  await editor.press('Save');
  await page.getByText('The newsroom is not answering.').first().waitFor();
  await page.context().setOffline(false);

  expect(await page.getByRole('textbox', { name: 'Summary' }).inputValue()).toBe('Typed on a train.');
  await save.click();
  await page.getByText('Saved.', { exact: true }).first().waitFor();
  expect(await page.getByRole('textbox', { name: 'Summary' }).inputValue()).toBe('Typed on a train.');
});

test('taken down, it leaves the list, and its address and the feed say that it was taken down', async () => {
  const address = (await editor.page.getByRole('link', { name: /See it on the website/ }).getAttribute('href')) ?? '';
  await editor.takeDown();
  expect(await editor.readPanel(/Readers no longer see it/)).toMatch(/took it off the website/);

  await expect.poll(async () => (await fetch(address)).status, { timeout: 20_000 }).toBe(410);
  expect((await newsTitles()).join()).not.toContain(title);
  await reader.goto(address);
  expect(await reader.getByRole('heading', { level: 1 }).textContent()).toBe('This page was taken down');
  expect((await feedTitles()).join()).toMatch(/taken down/i);
});

test('all this while, neither a program of the newsroom nor the browser has called anybody else', () => {
  const noted = readFileSync(outsideCalls, 'utf8').trimEnd().split('\n');
  for (const program of ['strapi.js', 'resident.ts', 'serve.ts']) {
    expect(noted).toContainEqual(expect.stringMatching(new RegExp(`^watching .*/${program}$`)));
  }
  expect(noted.filter((line) => !line.startsWith('watching '))).toEqual([]);
  expect([...browserHosts]).toEqual(['127.0.0.1']);
});
