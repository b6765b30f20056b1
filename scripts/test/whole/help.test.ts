import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requireBrowser } from '../../test-run/require-browser.ts';
import { startBrowser } from '../../test-run/start-browser.ts';
import { openTestNewsroom, type TestNewsroom } from '../newsroom.ts';
import { editorAt } from './editor.ts';
import { violationsIn } from './violations.ts';

let newsroom: TestNewsroom;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  browser = await startBrowser(await requireBrowser(() => {}));
  const context = await browser.newContext({ viewport: { width: 1366, height: 900 } });
  page = await context.newPage();
  await editorAt(page, newsroom.settings.cmsUrl).signIn(newsroom.accounts.editor);
});

afterAll(async () => {
  await browser?.close();
  await newsroom?.remove();
});

const list = () => page.getByRole('main').getByRole('listitem').getByRole('link');

test('help is in the menu, and one press away on the home page', async () => {
  await page.getByRole('link', { name: 'Help: how things are done' }).click();
  await page.getByRole('heading', { level: 1, name: 'Help' }).waitFor();
  expect(await list().allTextContents()).toEqual([
    'Write a news item',
    'Add a document',
    'Put a mistake right',
    'Take something down',
    'Know what readers see',
    'Tell the story of an inspection',
  ]);
  await page.getByRole('link', { name: 'Home', exact: true }).click();
  await page.getByRole('navigation').getByRole('link', { name: 'Help', exact: true }).click();
  await list().first().waitFor();
});

test('one page leads to another', async () => {
  await page.getByRole('link', { name: 'Write a news item' }).click();
  await page.getByRole('link', { name: 'add the document' }).click();
  await page.getByRole('heading', { level: 1, name: 'Add a document' }).waitFor();
  await page.getByRole('link', { name: 'All help pages' }).click();
  await page.getByRole('heading', { level: 1, name: 'Help' }).waitFor();
});

describe.each(['light', 'dark'])('with the %s colours', (theme) => {
  test('every page is there with its pictures, shuts nobody out, and fits on a phone', async () => {
    await page.evaluate((name) => localStorage.setItem('STRAPI_THEME', name), theme);
    await page.goto(`${newsroom.settings.cmsUrl}/admin/help`);
    await list().first().waitFor();
    expect(await violationsIn(page, 'main')).toEqual([]);
    for (const title of await list().allTextContents()) {
      await list().filter({ hasText: title }).click();
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      const pictures = page.getByRole('main').locator('img');
      await expect
        .poll(() =>
          pictures.evaluateAll((all) => all.every((img) => img instanceof HTMLImageElement && img.naturalWidth > 0)),
        )
        .toBe(true);
      expect(await violationsIn(page, 'main')).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await page.setViewportSize({ width: 1366, height: 900 });
      await page.getByRole('link', { name: 'All help pages' }).click();
      await list().first().waitFor();
    }
  });
});
