import type { Browser, Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requireBrowser } from '../../test-run/require-browser.ts';
import { startBrowser } from '../../test-run/start-browser.ts';
import { openTestNewsroom, type TestNewsroom } from '../newsroom.ts';
import { idIn, openDesk } from './desk.ts';
import { type Editor, editorAt } from './editor.ts';
import { pressOn } from './keyboard.ts';
import { violationsIn } from './violations.ts';

let newsroom: TestNewsroom;
let browser: Browser;
let editor: Editor;

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  browser = await startBrowser(await requireBrowser(() => {}));
  const context = await browser.newContext({ viewport: { width: 1366, height: 900 } });
  editor = editorAt(await context.newPage(), newsroom.settings.cmsUrl);
  await editor.signIn(newsroom.accounts.editor);
});

afterAll(async () => {
  await browser?.close();
  await newsroom?.remove();
});

const news = 'api::news-item.news-item';
let title = 'A meeting about waiting times';
const summary = (page: Pick<Page, 'locator'>) => page.locator('.lede');

test('Open preview shows what was saved as readers would see it, on a wide screen and on a phone', async ({ task }) => {
  // What an earlier try has saved is another item.
  if (task.result?.retryCount) {
    title += ' again';
    await editor.leaveEarlierTry();
  }
  await editor.startNew(news);
  await editor.writeBody('They wait too long.');
  await editor.write('Title', title);
  await editor.write('Summary', 'What families told us.');
  await editor.press('Save');
  await editor.page.getByRole('link', { name: 'Open preview' }).click();

  const frame = editor.page.frameLocator('iframe[title="Preview"]');
  await frame.getByRole('heading', { level: 1, name: title }).waitFor();
  expect(await frame.getByRole('complementary', { name: 'Preview' }).textContent()).toContain('This link works until');
  const width = () => frame.locator('html').evaluate((html) => html.clientWidth);
  expect(await width()).toBeGreaterThan(1000);
  await editor.page.getByRole('combobox', { name: 'Select device type' }).click();
  await editor.page.getByRole('option', { name: 'Mobile' }).click();
  await expect.poll(width).toBe(375);
});

test('from the preview a reader gets to the list, and back', async () => {
  const frame = editor.page.frameLocator('iframe[title="Preview"]');
  await frame.getByRole('link', { name: 'The list it is in' }).click();
  await frame.getByRole('heading', { level: 1, name: 'News' }).waitFor();
  await frame.getByRole('link', { name: title }).click();
  await frame.getByRole('heading', { level: 1, name: title }).waitFor();
});

test('somebody who has it open elsewhere sees what is saved without doing anything', async () => {
  const address = (await editor.page.locator('iframe[title="Preview"]').getAttribute('src')) ?? '';
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const phone = await context.newPage();
  await phone.goto(address);
  expect(await summary(phone).textContent()).toBe('What families told us.');
  expect(await violationsIn(phone, '.preview-bar')).toEqual([]);

  await editor.open(news, title);
  await editor.write('Summary', 'What families told us in May.');
  await editor.press('Save');
  await phone.getByText('What families told us in May.').waitFor({ timeout: 10_000 });
  await context.close();
});

const share = '.newsroom-share';

test('a link is copied with one press of a key, says until when it works, and opens for somebody without an account', async () => {
  const { page } = editor;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: newsroom.settings.cmsUrl });
  await editor.open(news, title);
  await pressOn(page, 'Copy a link');
  const said = page.locator(share).getByRole('status').filter({ hasText: 'Copied.' });
  await said.waitFor();
  const inAWeek = new Date(Date.now() + 7 * 24 * 60 * 60 * 1000);
  const day = inAWeek.toLocaleDateString('en-GB', {
    timeZone: 'Europe/London',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  expect(await said.textContent()).toMatch(new RegExp(`^Copied\\. It works until ${day}, \\d\\d:\\d\\d\\.$`));
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(await page.getByRole('textbox', { name: 'The link' }).inputValue()).toBe(address);

  const stranger = await browser.newContext();
  const theirs = await stranger.newPage();
  await theirs.goto(address);
  await theirs.getByRole('heading', { level: 1, name: title }).waitFor();
  expect(await theirs.getByRole('complementary', { name: 'Preview' }).textContent()).toContain(`until ${day}`);
  await stranger.close();
});

describe.each(['light', 'dark'])('with the %s colours', (theme) => {
  test('the panel that shares a link has nothing that shuts anybody out, and fits at 400 % zoom', async () => {
    const { page } = editor;
    await page.evaluate((name) => localStorage.setItem('STRAPI_THEME', name), theme);
    await editor.open(news, title);
    await editor.press('Copy a link');
    await page.getByRole('textbox', { name: 'The link' }).waitFor();
    expect(await violationsIn(page, share)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.getByRole('button', { name: 'Open more actions' }).click();
    await page.getByRole('button', { name: 'Copy a link' }).scrollIntoViewIfNeeded();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.setViewportSize({ width: 1366, height: 900 });
  });
});

test('a link is offered for what is saved and has a page', async () => {
  const { page } = editor;
  await editor.startNew(news);
  await page.getByText('Save it first. Then you can make a link').waitFor();
  await editor.open('api::glossary-term.glossary-term', 'EHC plan');
  expect(await page.getByRole('button', { name: 'Copy a link' }).count()).toBe(0);
  expect(await page.getByRole('link', { name: 'Open preview' }).count()).toBe(0);
});

/** Waits until a picture can be seen. */
async function isSeen(picture: Locator): Promise<boolean> {
  await picture.waitFor();
  const width = () => picture.evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0));
  await expect.poll(width, { timeout: 15_000 }).toBeGreaterThan(0);
  return true;
}

test('a picture that only a draft has is seen everywhere in the admin and in the preview, and by nobody else', async () => {
  const { page } = editor;
  const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background: 'teal' } })
    .jpeg()
    .toBuffer();
  const desk = await openDesk(newsroom);
  expect((await desk.upload('Sundew.jpg', 'image/jpeg', bytes)).status).toBe(201);
  await page.goto(`${newsroom.settings.cmsUrl}/admin/plugins/upload`);
  const inLibrary = page.locator('img[src*="Sundew"]').first();
  expect(await isSeen(inLibrary)).toBe(true);
  const source = new URL((await inLibrary.getAttribute('src')) ?? '', newsroom.settings.cmsUrl);
  expect(source.search).not.toContain('sig');
  const main = new URL(source.pathname.replace('thumbnail_', ''), source);
  for (const address of [source, main]) expect((await fetch(address)).status).toBe(404);

  const body = `![A sundew](${main.href})`;
  idIn(await desk.save('news-item', { title: 'A sundew', summary: 'Seen by the river.', body }));
  await editor.open(news, 'A sundew');
  await editor.press('See how it reads');
  expect(await isSeen(page.locator('img[alt="A sundew"]').first())).toBe(true);
  await page.getByRole('link', { name: 'Open preview' }).click();
  const frame = page.frameLocator('iframe[title="Preview"]');
  expect(await isSeen(frame.getByRole('img', { name: 'A sundew' }))).toBe(true);
});
