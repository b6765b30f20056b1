import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requireBrowser } from '../../test-run/require-browser.ts';
import { startBrowser } from '../../test-run/start-browser.ts';
import { openTestNewsroom, type TestNewsroom } from '../newsroom.ts';
import { type Desk, idIn, openDesk } from './desk.ts';
import { editorAt } from './editor.ts';
import { violationsIn } from './violations.ts';

let newsroom: TestNewsroom;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let desk: Desk;

const news = 'api::news-item.news-item';
const article = { summary: 'What families told us.', body: 'Families told us how long they wait.' };

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  browser = await startBrowser(await requireBrowser(() => {}));
  desk = await openDesk(newsroom);
  context = await browser.newContext({ viewport: { width: 1366, height: 900 } });
  page = await context.newPage();
  await editorAt(page, newsroom.settings.cmsUrl).signIn(newsroom.accounts.editor);
});

afterAll(async () => {
  await browser?.close();
  await newsroom?.remove();
});

const offer = () => page.getByRole('alertdialog', { name: 'You have not saved this yet' });
const box = (name: string) => page.getByRole('textbox', { name });
/** What the browser keeps: the web addresses of items that nobody has saved. */
const kept = (): Promise<string[]> =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('newsroom-unsaved:')));
const isKept = () => expect.poll(async () => (await kept()).length, { timeout: 10_000 }).toBe(1);
const nothingKept = () => expect.poll(kept, { timeout: 10_000 }).toEqual([]);

async function open(id: string): Promise<void> {
  await page.goto(`${newsroom.settings.cmsUrl}/admin/content-manager/collection-types/${news}/${id}`);
  await page.locator('input[name="title"]').waitFor();
}

/** Closes the tab as somebody does who has forgotten to save, and opens another. */
async function closeTab(): Promise<void> {
  await page.close({ runBeforeUnload: false });
  page = await context.newPage();
}

test('what was typed survives a closed tab, and is offered back with its time', async () => {
  const id = idIn(await desk.save('news-item', { ...article, title: 'Half a thought' }));
  await open(id);
  await box('Title').fill('A whole thought 👋 مرحبا');
  await isKept();
  await closeTab();
  await open(id);
  await offer()
    .getByText(/^You were changing this today at \d\d:\d\d, and it was not saved\./)
    .waitFor();
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  expect(await violationsIn(page, '[role="alertdialog"]')).toEqual([]);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Put it back');
  await page.keyboard.press('Enter');
  await expect.poll(() => box('Title').inputValue()).toBe('A whole thought 👋 مرحبا');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved.', { exact: true }).first().waitFor();
  await nothingKept();
});

test('a save without a connection keeps what was typed, in the form and in the browser', async () => {
  const id = idIn(await desk.save('news-item', { ...article, title: 'On a train' }));
  await open(id);
  await box('Title').fill('In a tunnel');
  await isKept();
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page
    .getByText(/^The newsroom is not answering\. Check your connection/)
    .first()
    .waitFor();
  expect(await box('Title').inputValue()).toBe('In a tunnel');
  expect(await kept()).toHaveLength(1);
  await context.setOffline(false);
  await closeTab();
  await open(id);
  await offer().getByRole('button', { name: 'Put it back' }).click();
  await expect.poll(() => box('Title').inputValue()).toBe('In a tunnel');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved.', { exact: true }).first().waitFor();
  await nothingKept();
});

test('a new item is offered back where the next new one is begun, or thrown away', async () => {
  const startNew = `${newsroom.settings.cmsUrl}/admin/content-manager/collection-types/${news}/create`;
  await page.goto(startNew);
  await box('Summary').fill('The beginning of something.');
  await isKept();
  await closeTab();
  await page.goto(startNew);
  await offer()
    .getByText(/^You were writing a new one today/)
    .waitFor();
  await offer().getByRole('button', { name: 'Throw it away' }).click();
  await offer().waitFor({ state: 'hidden' });
  expect(await box('Summary').inputValue()).toBe('');
  await nothingKept();
});

test('what is taken back by hand is kept no longer', async () => {
  await open(idIn(await desk.save('news-item', { ...article, title: 'Undone' })));
  await box('Title').fill('Done');
  await isKept();
  await box('Title').fill('Undone');
  await nothingKept();
});

test('when a colleague has saved the item meanwhile, both versions are shown', async () => {
  const id = idIn(await desk.save('news-item', { ...article, title: 'Meanwhile' }));
  await open(id);
  await box('Title').fill('Mine');
  await isKept();
  await closeTab();
  await desk.save('news-item', { title: 'Theirs', summary: 'Their summary.' }, id);
  await open(id);
  await offer().getByRole('button', { name: 'Put it back' }).click();
  const versions = page.getByRole('dialog', { name: 'Two versions' });
  await versions.getByRole('radio', { name: 'Keep mine' }).click();
  await versions.getByRole('button', { name: 'Put together' }).click();
  await expect.poll(() => box('Title').inputValue()).toBe('Mine');
  expect(await box('Summary').inputValue()).toBe('Their summary.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved.', { exact: true }).first().waitFor();
  await nothingKept();
});

test('nothing is kept of an item that is gone, or for longer than a week', async () => {
  const id = idIn(await desk.save('news-item', { ...article, title: 'To be deleted' }));
  await open(id);
  await box('Title').fill('Never saved');
  await isKept();
  await closeTab();
  await desk.request('DELETE', `/content-manager/collection-types/${news}/${id}`);
  const other = idIn(await desk.save('news-item', { ...article, title: 'Another' }));
  await open(other);
  await nothingKept();

  await box('Title').fill('A week ago');
  await isKept();
  await page.evaluate(() => {
    for (const [key, value] of Object.entries(localStorage)) {
      if (!key.startsWith('newsroom-unsaved:')) continue;
      const weekAgo = new Date(Date.now() - 8 * 86_400_000).toISOString();
      localStorage.setItem(key, JSON.stringify({ ...JSON.parse(value), at: weekAgo }));
    }
  });
  await closeTab();
  await open(other);
  await nothingKept();
  expect(await offer().count()).toBe(0);
});

test('whoever signs out leaves nothing behind', async () => {
  await box('Title').fill('Not saved at all');
  await isKept();
  await page
    .getByRole('button', { name: /Editor/ })
    .last()
    .click();
  await page.getByRole('menuitem', { name: /log ?out|sign out/i }).click();
  await page
    .getByRole('button', { name: /confirm|log ?out|sign out/i })
    .last()
    .click();
  await box('Email').waitFor();
  expect(await kept()).toEqual([]);
});
