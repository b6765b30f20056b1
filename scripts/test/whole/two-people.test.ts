import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requireBrowser } from '../../test-run/require-browser.ts';
import { startBrowser } from '../../test-run/start-browser.ts';
import { openTestNewsroom, type TestNewsroom } from '../newsroom.ts';
import { type Desk, idIn, openDesk } from './desk.ts';
import { type Editor, editorAt } from './editor.ts';
import { pressOn, tabTo } from './keyboard.ts';
import { violationsIn } from './violations.ts';

let newsroom: TestNewsroom;
let browser: Browser;
let desk: Desk;
/** An editor and an administrator, in two browsers. */
let anna: Editor;
let bea: Editor;

const news = 'api::news-item.news-item';

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  browser = await startBrowser(await requireBrowser(() => {}));
  desk = await openDesk(newsroom);
  [anna, bea] = [await signedIn('editor'), await signedIn('administrator')];
});

afterAll(async () => {
  await browser?.close();
  await newsroom?.remove();
});

async function signedIn(who: 'editor' | 'administrator'): Promise<Editor> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 900 } });
  const person = editorAt(await context.newPage(), newsroom.settings.cmsUrl);
  await person.signIn(newsroom.accounts[who]);
  return person;
}

async function bothOpen(title: string): Promise<string> {
  const summary = 'What families told us, and what we ask for.';
  const body = 'Families wait too long.\n\nWe ask for figures.\n\nWe meet again in May.';
  const id = idIn(await desk.save('news-item', { title, summary, body }));
  for (const { page } of [anna, bea]) {
    await page.goto(`${newsroom.settings.cmsUrl}/admin/content-manager/collection-types/${news}/${id}`);
    await page.getByRole('textbox', { name: 'Title' }).waitFor();
  }
  return id;
}

const dialogOn = (page: Page) => page.getByRole('dialog', { name: 'Two versions' });
const box = (page: Page, name: string) => page.getByRole('textbox', { name });
const saved = (page: Page) => page.getByText('Saved.', { exact: true }).first().waitFor();

async function violationsInDialog(page: Page): Promise<string[]> {
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  return violationsIn(page, '[role="dialog"]');
}

test('two people in one item are told of each other, and since when', async () => {
  await bothOpen('Open twice');
  const panel = bea.page.locator('aside', { hasText: 'Not only you' });
  await panel.getByText(/^Editor has this open, since .*\d\d:\d\d\.$/).waitFor();
  expect(await violationsIn(bea.page, 'aside')).toEqual([]);
  await anna.page.locator('aside', { hasText: 'Administrator has this open' }).waitFor({ timeout: 40_000 });
  await bea.page.getByRole('link', { name: 'Back' }).click();
  await expect.poll(() => anna.page.locator('aside', { hasText: 'Not only you' }).count(), { timeout: 40_000 }).toBe(0);
});

test('a closed tab is a leave, and one’s own second window is told in the panel alone', async () => {
  const id = await bothOpen('Closed and doubled');
  const { page } = anna;
  const panel = page.locator('aside', { hasText: 'Not only you' });
  await panel.getByText(/^Administrator has this open, since/).waitFor({ timeout: 40_000 });
  const second = await page.context().newPage();
  await second.goto(page.url());
  await second
    .locator('aside')
    .getByText(/^You have this open in another window too, since/)
    .waitFor();
  expect(await second.getByText(/another window/).count()).toBe(1);

  await second.close();
  await bea.page.close();
  bea = editorAt(await bea.page.context().newPage(), newsroom.settings.cmsUrl);
  // Without a word from a window it is taken for open for longer than this.
  await expect.poll(() => panel.count(), { timeout: 40_000 }).toBe(0);
  expect(page.url()).toContain(id);
});

test('the second save is stopped with both versions; what each changed stays, what both changed is chosen', async () => {
  const id = await bothOpen('Saved twice');
  await box(bea.page, 'Title').fill('By Bea');
  await box(bea.page, 'Summary').fill('Bea’s summary.');
  await bea.press('Save');
  await saved(bea.page);

  await box(anna.page, 'Title').fill('By Anna');
  await anna.page.locator('.CodeMirror').first().click();
  await anna.page.keyboard.press('Control+End');
  await anna.page.keyboard.insertText(' Everybody is welcome.');
  await anna.press('Save');
  const dialog = dialogOn(anna.page);
  await dialog.getByText(/^Administrator saved this today at \d\d:\d\d, after you had opened it\./).waitFor();
  expect(await dialog.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual(['Title']);
  expect(await dialog.getByRole('heading', { level: 3 }).locator('..').textContent()).toContain('By Bea');
  await dialog.getByText('2 fields stay as they were changed').click();
  await dialog.getByText('Summary: Administrator’s').waitFor();
  expect(await violationsInDialog(anna.page)).toEqual([]);

  await dialog.getByRole('button', { name: 'Put together' }).click();
  await dialog.getByText('Choose one of them.').waitFor();
  // Behind a dialog a field has no role.
  expect(await anna.page.locator('input[name="title"]').inputValue()).toBe('By Anna');
  await dialog.getByRole('radio', { name: 'Keep mine' }).click();
  await dialog.getByRole('button', { name: 'Put together' }).click();
  await anna.page.getByText('Both versions are in the form now. Look through it, then save it.').waitFor();
  await expect.poll(() => box(anna.page, 'Summary').inputValue()).toBe('Bea’s summary.');
  expect(await box(anna.page, 'Title').inputValue()).toBe('By Anna');
  expect(await anna.page.locator('.CodeMirror').first().textContent()).toContain('Everybody is welcome.');
  await anna.press('Save');
  await saved(anna.page);
  const { body } = await desk.request('GET', `/content-manager/collection-types/${news}/${id}`);
  expect(body).toMatchObject({ data: { title: 'By Anna', summary: 'Bea’s summary.' } });
});

test('Publish is stopped in the same way, by keyboard alone; after Cancel everything typed is still there', async () => {
  await bothOpen('Published twice');
  await box(bea.page, 'Title').fill('Published by Bea');
  await bea.press('Publish');
  await bea.page.getByText('Published. Readers see it in a few seconds.').first().waitFor();

  const { page } = anna;
  await box(page, 'Title').fill('Published by Anna');
  await page.getByRole('button', { name: 'Publish', exact: true }).focus();
  await page.keyboard.press('Enter');
  await dialogOn(page).getByRole('radio').first().waitFor();
  await page.keyboard.press('Escape');
  await dialogOn(page).waitFor({ state: 'hidden' });
  expect(await box(page, 'Title').inputValue()).toBe('Published by Anna');

  await page.keyboard.press('Control+Shift+Enter');
  await dialogOn(page).getByRole('radio').first().waitFor();
  await tabTo(page, '[role="radio"]');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('theirs');
  await page.keyboard.press('Space');
  await pressOn(page, 'Put together');
  await expect.poll(() => box(page, 'Title').inputValue()).toBe('Published by Bea');
});

test('the dialog is readable at 400 % zoom, without scrolling sideways', async () => {
  const { page } = anna;
  await bothOpen('Zoomed');
  await box(bea.page, 'Title').fill('By Bea, with a very long title that goes on and on beside everything else');
  await bea.press('Save');
  await saved(bea.page);
  await box(page, 'Title').fill('By Anna');
  await page.setViewportSize({ width: 320, height: 640 });
  await page.keyboard.press('Control+Enter');
  await dialogOn(page).getByRole('radio').first().waitFor();
  const overflow = await dialogOn(page).evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1366, height: 900 });
});
