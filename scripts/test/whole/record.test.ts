import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requireBrowser } from '../../test-run/require-browser.ts';
import { startBrowser } from '../../test-run/start-browser.ts';
import { openTestNewsroom, type TestNewsroom } from '../newsroom.ts';
import { type Editor, editorAt } from './editor.ts';
import { violationsIn } from './violations.ts';

let newsroom: TestNewsroom;
let browser: Browser;
let page: Page;
let editor: Editor;

const news = 'api::news-item.news-item';
const title = 'What is an EHC plan?';

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  browser = await startBrowser(await requireBrowser(() => {}));
  // The record speaks of the day in Britain, wherever an editor is.
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, timezoneId: 'Pacific/Auckland' });
  page = await context.newPage();
  editor = editorAt(page, newsroom.settings.cmsUrl);
  await editor.signIn(newsroom.accounts.editor);
});

afterAll(async () => {
  await browser?.close();
  await newsroom?.remove();
});

const panel = () => page.locator('aside').filter({ has: page.getByRole('heading', { name: 'What has happened' }) });
const entries = (): Promise<string[]> => page.getByRole('main').getByRole('listitem').allTextContents();

test('beside an item stands who published it and when, and the box keeps up with what is done', async () => {
  await editor.open(news, title);
  await panel().getByText('Published by Administrator, today at ').waitFor();
  await editor.write('Summary', 'What it is, who can have one, and how to ask for it.');
  await editor.publishCorrection();
  await panel().getByText('Published again by Editor, today at ').waitFor();
  expect(await panel().getByText(londonTime()).count()).toBeGreaterThan(0);

  await editor.takeDown();
  await panel().getByText('Taken down by Editor, today at ').waitFor();
  await panel().getByText('It had been published by mistake.').waitFor();
});

test('what has never been on the website has nothing to tell', async () => {
  await editor.startNew(news);
  expect(await panel().count()).toBe(0);
  await editor.write('Title', 'A plan for spring');
  await editor.press('Save');
  await panel().getByText('Readers have never seen it.').waitFor();
});

test('a page in the menu tells what happened on the website, with the words for readers and what replaces a page', async () => {
  await editor.open(news, 'Who is the SENCO?');
  const dialog = await editor.openTakeDown();
  await dialog.getByRole('radio', { name: 'Out of date' }).click();
  await dialog.getByRole('textbox', { name: 'Which page replaces it?' }).fill('who can help');
  await dialog.getByRole('button', { name: /Who can help me/ }).click();
  await dialog.getByRole('button', { name: 'Take down', exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
  await editor.open(news, 'If you find a mistake');
  const another = await editor.openTakeDown();
  await another.getByRole('radio', { name: 'Something else' }).click();
  await another.getByRole('textbox').fill('We write it anew.');
  await another.getByRole('button', { name: 'Take down', exact: true }).click();
  await another.waitFor({ state: 'hidden' });

  await page.getByRole('link', { name: 'What happened' }).click();
  await page.getByRole('heading', { level: 1, name: 'What happened on the website' }).waitFor();
  await page.getByRole('link', { name: 'Older' }).waitFor();
  const [newest, second, third] = await entries();
  expect(newest).toMatch(/^If you find a mistake \(News item\)Taken down by Editor, today at \d\d:\d\d\./);
  expect(newest).toContain('Readers are told: “We write it anew.”');
  expect(second).toMatch(/It was out of date\.Readers are led to Who can help me\? Three names to know/);
  expect(third).toMatch(/^What is an EHC plan\?/);
});

test('it goes back in time page by page, and from any entry to all that happened to the same item', async () => {
  await page.getByRole('link', { name: 'Older' }).click();
  await page.getByText(/^Page 2 of \d+$/).waitFor();
  await page.getByRole('link', { name: 'Newer' }).click();
  await page.getByText(/^Page 1 of \d+$/).waitFor();
  await page.getByRole('link', { name: title }).first().click();
  await page.getByRole('heading', { level: 1, name: 'What happened to one item' }).waitFor();
  await expect.poll(async () => (await entries()).length).toBe(3);
  expect((await entries()).join('\n')).toMatch(/Taken down by.*Published again by.*Published by/s);
  await page.getByRole('link', { name: 'Open it' }).waitFor();
  await page.getByRole('link', { name: 'Everything that happened on the website' }).click();
  await page.getByRole('heading', { level: 1, name: 'What happened on the website' }).waitFor();
});

describe.each(['light', 'dark'])('with the %s colours', (theme) => {
  test('the page has nothing that shuts anybody out, and fits on a phone', async () => {
    await page.evaluate((name) => localStorage.setItem('STRAPI_THEME', name), theme);
    await page.goto(`${newsroom.settings.cmsUrl}/admin/what-happened`);
    await page.getByRole('main').getByRole('listitem').first().waitFor();
    expect(await violationsIn(page, 'main')).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.setViewportSize({ width: 1280, height: 900 });
  });
});

function londonTime(): RegExp {
  const minute = (ago: number): string =>
    new Date(Date.now() - ago * 60_000).toLocaleTimeString('en-GB', {
      timeZone: 'Europe/London',
      hour: '2-digit',
      minute: '2-digit',
    });
  return new RegExp(`today at (${minute(0)}|${minute(1)})`);
}
