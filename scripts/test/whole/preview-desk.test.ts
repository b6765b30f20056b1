import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requireBrowser } from '../../test-run/require-browser.ts';
import { startBrowser } from '../../test-run/start-browser.ts';
import { openTestNewsroom, type TestNewsroom } from '../newsroom.ts';
import { type Editor, editorAt } from './editor.ts';
import { violationsIn } from './violations.ts';

let newsroom: TestNewsroom;
let browser: Browser;
let editor: Editor;

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  browser = await startBrowser(await requireBrowser(() => {}));
  editor = editorAt(await browser.newPage({ viewport: { width: 1366, height: 900 } }), newsroom.settings.cmsUrl);
  await editor.signIn(newsroom.accounts.editor);
});

afterAll(async () => {
  await browser?.close();
  await newsroom?.remove();
});

const title = 'A meeting about waiting times';
const summary = (page: Pick<Page, 'locator'>) => page.locator('.lede');

test('Open preview shows what was saved as readers would see it, on a wide screen and on a phone', async () => {
  await editor.startNew('api::news-item.news-item');
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

  await editor.open('api::news-item.news-item', title);
  await editor.write('Summary', 'What families told us in May.');
  await editor.press('Save');
  await phone.getByText('What families told us in May.').waitFor({ timeout: 10_000 });
  await context.close();
});
