import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requireBrowser } from '../../test-run/require-browser.ts';
import { startBrowser } from '../../test-run/start-browser.ts';
import { openTestNewsroom, type TestNewsroom } from '../newsroom.ts';
import { announcementsOn } from './announcements.ts';
import { openDesk } from './desk.ts';
import { type Editor, editorAt } from './editor.ts';
import { pressOn, tabTo } from './keyboard.ts';
import { violationsIn } from './violations.ts';

let newsroom: TestNewsroom;
let browser: Browser;
let editor: Editor;
let administrator: Editor;
const hosts = new Set<string>();

const news = 'api::news-item.news-item';
const title = 'A meeting about waiting times';
const why = 'The figures in the newest article are wrong.';
const card = '.newsroom-website-card';

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  browser = await startBrowser(await requireBrowser(() => {}));
  [editor, administrator] = [await signedIn('editor'), await signedIn('administrator')];
});

afterAll(async () => {
  await browser?.close();
  await newsroom?.remove();
});

async function signedIn(who: 'editor' | 'administrator'): Promise<Editor> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 900 } });
  const page = await context.newPage();
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http')) hosts.add(host);
  });
  const person = editorAt(page, newsroom.settings.cmsUrl);
  await person.signIn(newsroom.accounts[who]);
  return person;
}

const onCard = (page: Page) => page.locator(card);
const goHome = async ({ page }: Editor): Promise<void> => {
  await page.goto(`${newsroom.settings.cmsUrl}/admin`);
  await onCard(page).waitFor();
};
/** A dialog that is still fading in has too little contrast. */
const violationsInDialog = async (page: Page): Promise<string[]> => {
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  return violationsIn(page, '[role="dialog"]');
};
/** What readers get at the address of the article. */
const articleStatus = async (): Promise<number> =>
  (await fetch(new URL('news/a-meeting-about-waiting-times/', newsroom.settings.siteUrl))).status;

test('the card says that the website is live, how old it is, and where notices of trouble go', async () => {
  const text = onCard(administrator.page);
  await text.getByText(/^Live since \d\d:\d\d$/).waitFor();
  await text.getByText(/What readers see is .* old\.$/).waitFor();
  await text.getByText(/^No address is set, so nobody is told/).waitFor();
});

test('when a colleague publishes, the card shows it by itself, with one announcement, and how long it took', async () => {
  const heard = await announcementsOn(administrator.page);
  const published = await (await openDesk(newsroom)).publish('news-item', {
    title,
    summary: 'What families told us, and what we ask for.',
    body: 'Families told us how long they wait.',
  });
  expect(published.status).toBe(200);

  const newest = administrator.page.getByRole('row').nth(1);
  await expect
    .poll(() => newest.textContent(), { timeout: 20_000 })
    .toMatch(/^today at \d\d:\d\d1 item new or changed[\d.]+ seconds?$/);
  expect((await heard()).length).toBeLessThanOrEqual(1);
});

test('an editor sees how things stand, and no button', async () => {
  await goHome(editor);
  await onCard(editor.page).getByRole('table').waitFor();
  expect(await onCard(editor.page).getByRole('button').count()).toBe(0);
  expect(await onCard(administrator.page).getByRole('button').allInnerTexts()).toEqual(['Publish again', 'Go back…']);
});

test('going back needs a version and a reason, and can be done by keyboard alone', async () => {
  const { page } = administrator;
  await pressOn(page, 'Go back…');
  const dialog = page.getByRole('dialog', { name: 'Go back to an earlier version' });
  await dialog.waitFor();
  await pressOn(page, 'Go back');
  await dialog.getByText('Choose a version.').waitFor();
  await dialog.getByText('Write why the website goes back.').waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('radio');
  expect(await violationsInDialog(page)).toEqual([]);

  await page.keyboard.press('Space');
  await tabTo(page, 'textarea');
  await page.keyboard.type(why);
  await pressOn(page, 'Go back');
  await dialog.waitFor({ state: 'hidden' });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Publish again');
  await expect.poll(articleStatus, { timeout: 20_000 }).toBe(404);
});

describe('while the website is held', () => {
  test('the card says so to everybody: which version, who, when and why', async () => {
    for (const { page } of [administrator, editor]) {
      const held = onCard(page).locator('section', { hasText: 'The website is held' });
      await held.getByText(/^Readers see it as it was today at \d\d:\d\d, .* ago\.$/).waitFor();
      await held.getByText(/^Put back by Administrator \(.*@.*\), today at \d\d:\d\d\.$/).waitFor();
      await held.getByText(`The reason: “${why}”`).waitFor();
      await onCard(page).getByRole('status').filter({ hasText: 'Held. What is published now waits' }).waitFor();
    }
    await onCard(administrator.page)
      .getByText(/^Put back: 1 item removed$/)
      .waitFor();
  });

  test('the panel beside the item says that it waits, and why', async () => {
    await editor.open(news, title);
    const words = await editor.readPanel(/^Readers do not see this/);
    expect(words).toMatch(/^Readers do not see this: Administrator put the website back on \w+day/);
    expect(words).toContain(`The reason: “${why}” What was changed since waits until an administrator lifts the hold`);
  });

  test.each(['light', 'dark'])(
    'with the %s colours nothing shuts anybody out, at four times the size too',
    async (theme) => {
      for (const { page } of [administrator, editor]) {
        await page.evaluate((name) => localStorage.setItem('STRAPI_THEME', name), theme);
        await page.reload();
      }
      await onCard(administrator.page).getByText('The website is held').waitFor();
      expect(await violationsIn(administrator.page, card)).toEqual([]);
      await editor.readPanel(/^Readers do not see this/);
      expect(await violationsIn(editor.page, 'aside')).toEqual([]);

      await administrator.page.setViewportSize({ width: 320, height: 640 });
      expect(await administrator.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      const box = await onCard(administrator.page).evaluate((part) => [part.scrollWidth, part.clientWidth]);
      expect(box[0]).toBeLessThanOrEqual(box[1] ?? 0);
      await administrator.page.setViewportSize({ width: 1366, height: 900 });
    },
  );

  test('the hold is lifted by keyboard, after a question, and what waited goes live', async () => {
    const { page } = administrator;
    await pressOn(page, 'Lift the hold');
    const dialog = page.getByRole('dialog', { name: 'Lift the hold?' });
    await dialog.getByText(why).waitFor();
    expect(await violationsInDialog(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Lift the hold');

    await pressOn(page, 'Lift the hold');
    await pressOn(page, 'Lift the hold');
    await dialog.waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Publish again');
    await expect.poll(articleStatus, { timeout: 20_000 }).toBe(200);
    await onCard(page)
      .getByText(/^Live since/)
      .waitFor();
    await editor.readPanel(/^Live since/);
    expect(await onCard(page).getByText('The website is held').count()).toBe(0);
  });
});

test('“Publish again” looks at everything anew and puts right what is not as it should be', async () => {
  const { page } = administrator;
  const contact = path.join(newsroom.settings.places.site, 'live', 'contact', 'index.html');
  const asItShouldBe = readFileSync(contact, 'utf8');
  rmSync(contact);
  writeFileSync(contact, 'Somebody was here.');

  await pressOn(page, 'Publish again');
  await onCard(page).getByText('The whole website is looked at again.').waitFor();
  await expect.poll(() => readFileSync(contact, 'utf8'), { timeout: 20_000 }).toBe(asItShouldBe);
  await onCard(page)
    .getByText(/^Published again/)
    .waitFor({ timeout: 20_000 });
});

test('what vanishes without a record stays on the website until an administrator has seen the list and confirmed it', async () => {
  const { page } = administrator;
  const database = new DatabaseSync(newsroom.settings.places.database, { timeout: 5_000 });
  const term: unknown = Object.values(database.prepare('SELECT term FROM glossary_terms LIMIT 1').get() ?? {})[0];
  const name = String(term);
  database.prepare('DELETE FROM glossary_terms WHERE term = ?').run(name);
  database.close();

  await onCard(page).getByRole('button', { name: 'Confirm removals…' }).waitFor({ timeout: 30_000 });
  const glossary = async (): Promise<boolean> =>
    (await (await fetch(new URL('glossary/', newsroom.settings.siteUrl))).text()).includes(`>${name}<`);
  expect(await glossary()).toBe(true);
  await pressOn(page, 'Confirm removals…');
  const dialog = page.getByRole('dialog', { name: 'Are these meant to go?' });
  expect(await dialog.getByRole('listitem').allInnerTexts()).toEqual([name]);
  expect(await violationsInDialog(page)).toEqual([]);
  await pressOn(page, 'Yes, take it off the website');
  await dialog.waitFor({ state: 'hidden' });
  await onCard(page)
    .getByText(/^Live since/)
    .waitFor({ timeout: 20_000 });
  expect(await glossary()).toBe(false);
  expect(await onCard(page).getByRole('button', { name: 'Confirm removals…' }).count()).toBe(0);
});

test('all of it is in the record', async () => {
  const { page } = administrator;
  await page.goto(`${newsroom.settings.cmsUrl}/admin/what-happened`);
  const entries = page.getByRole('main').getByRole('listitem');
  await entries.first().waitFor();
  const told = (await entries.allInnerTexts()).join('\n');
  expect(told).toMatch(/It was confirmed that items are gone by Administrator/);
  expect(told).toMatch(/published again by Administrator/);
  expect(told).toMatch(/put back to an earlier version by Administrator/);
  expect(told).toContain(why);
});

test('all this while the browser has talked to the newsroom only, never to the publisher', () => {
  expect([...hosts]).toEqual([new URL(newsroom.settings.cmsUrl).host]);
});
