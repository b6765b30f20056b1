import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Account } from '../../settings/first-accounts.ts';
import { requireBrowser } from '../../test-run/require-browser.ts';
import { startBrowser } from '../../test-run/start-browser.ts';
import { openTestNewsroom, type TestNewsroom } from '../newsroom.ts';
import { inviteAs } from './colleague.ts';
import { openDesk } from './desk.ts';
import { type Editor, editorAt } from './editor.ts';
import { tabTo } from './keyboard.ts';
import { violationsIn } from './violations.ts';

let newsroom: TestNewsroom;
let browser: Browser;
let editor: Editor;
let contributor: Editor;

const news = 'api::news-item.news-item';
const partner = 'api::partner.partner';
const title = 'Coffee morning in Ludlow';

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  browser = await startBrowser(await requireBrowser(() => {}));
  editor = await signedIn(newsroom.accounts.editor);
  contributor = await signedIn(await inviteAs(newsroom, 'Contributor', 'Robin'));
});

afterAll(async () => {
  await browser?.close();
  await newsroom?.remove();
});

async function signedIn(account: Account): Promise<Editor> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 900 } });
  const person = editorAt(await context.newPage(), newsroom.settings.cmsUrl);
  await person.signIn(account);
  return person;
}

async function goHome({ page }: Editor): Promise<void> {
  await page.goto(`${newsroom.settings.cmsUrl}/admin`);
  await page.locator('.newsroom-website-card').waitFor();
  await page.getByRole('link', { name: 'See the website' }).waitFor();
}

const cards = (page: Page): Promise<string[]> =>
  page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts();
const drafts = (page: Page) => page.locator('[data-strapi-widget-id]').filter({ hasText: /drafts waiting/i });

test('the home page says whose newsroom it is and what to do, and nothing else', async () => {
  const { page } = editor;
  await goHome(editor);
  expect((await cards(page)).map((name) => name.toLowerCase())).toEqual([
    'what would you like to do?',
    'drafts waiting',
    'the website',
    'links that lead nowhere',
  ]);
  await page.getByText('Parent and Carer Council Shropshire').waitFor();
  expect(await page.getByRole('link', { name: 'See the website' }).getAttribute('href')).toBe(
    newsroom.settings.siteUrl,
  );
  await drafts(page).getByText('None. Everything that has been written is on the website.').waitFor();
  expect(await page.locator('#main-content').textContent()).not.toMatch(
    /strapi|settings\.env|webhook|entries|content.type/i,
  );
  await page.getByRole('link', { name: 'Add a document' }).click();
  await page.getByRole('textbox', { name: 'Title' }).waitFor();
});

test('a contributor writes news from there, sees no way to publish, and is told who does', async () => {
  const { page } = contributor;
  await goHome(contributor);
  expect(await page.getByRole('link', { name: 'Add a document' }).count()).toBe(0);
  await tabTo(page, 'a[href$="news-item/create"]');
  await page.keyboard.press('Enter');
  await contributor.write('Title', title);
  await page.getByText('Not on the website yet. An editor puts it there.').waitFor();
  for (const field of ['Go live at', 'Take down at', 'Why it is taken down', 'Show what it names']) {
    expect(await page.getByText(field).count()).toBe(0);
  }
  expect(await page.getByRole('button', { name: 'Publish', exact: true }).count()).toBe(0);
  expect(await page.getByText('No permissions to see this field').count()).toBe(0);
  await contributor.press('Save');
  await page.getByText('Saved.', { exact: true }).first().waitFor();
});

test('a contributor reads what they may not change', async () => {
  const { page } = contributor;
  await page.goto(`${newsroom.settings.cmsUrl}/admin/content-manager/collection-types/${partner}`);
  await page.getByRole('row').nth(1).click();
  const name = page.getByRole('textbox', { name: 'Name', exact: true });
  await name.waitFor();
  expect(await name.isDisabled()).toBe(true);
});

test('the draft waits on the home page of an editor, with who wrote it and when, until it is published', async ({
  task,
}) => {
  const { page } = editor;
  if (task.result?.retryCount) await editor.leaveEarlierTry();
  await goHome(editor);
  await drafts(page)
    .getByText(/^Saved by Robin Example, today at \d\d:\d\d\.$/)
    .waitFor();
  await drafts(page).getByRole('link', { name: title }).click();
  await editor.write('Summary', 'Come and talk to other parents.');
  await editor.writeBody('We meet at ten.');
  await editor.press('Publish');
  await editor.readPanel(/^Live since/);
  await goHome(editor);
  await drafts(page).getByText('None. Everything that has been written is on the website.').waitFor();
});

test('a change to it waits there too, and says that readers see it as it was', async () => {
  await contributor.open(news, title);
  await contributor.write('Summary', 'Come and talk to other parents and carers.');
  await contributor.press('Save');
  await contributor.page.getByText('It has been changed since. An editor puts the changes on the website.').waitFor();
  await goHome(editor);
  await drafts(editor.page).getByText('Readers see it as it was before.').waitFor();
});

test('however many drafts wait, all on the card are in sight', async () => {
  const desk = await openDesk(newsroom);
  for (let number = 1; number <= 8; number += 1) await desk.save('news-item', { title: `Idea number ${number}` });
  await goHome(editor);
  await drafts(editor.page).getByText('These were saved last. The lists under Content have the others.').waitFor();
  const card = editor.page.locator('main:has(> .newsroom-drafts-card)');
  expect(await card.evaluate((box) => box.scrollHeight <= box.clientHeight)).toBe(true);
});

describe.each(['light', 'dark'])('with the %s colours', (theme) => {
  test('nothing on the home page shuts anybody out, at four times the size too', async () => {
    for (const person of [editor, contributor]) {
      const { page } = person;
      await page.evaluate((name) => localStorage.setItem('STRAPI_THEME', name), theme);
      await goHome(person);
      await drafts(page).getByRole('link').first().waitFor();
      expect(await violationsIn(page, '[data-strapi-grid-container]')).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await page.setViewportSize({ width: 1366, height: 900 });
    }
  });
});
