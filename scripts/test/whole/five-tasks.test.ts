import type { Browser, Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requireBrowser } from '../../test-run/require-browser.ts';
import { startBrowser } from '../../test-run/start-browser.ts';
import { openTestNewsroom, type TestNewsroom } from '../newsroom.ts';
import { type Editor, editorAt } from './editor.ts';

// Five things that a volunteer is asked to do. Each is done from the home page on, as the help says, by what is written on
// the screen: no address is typed in, and nothing is known of how the newsroom is built.

let newsroom: TestNewsroom;
let browser: Browser;
let page: Page;
let editor: Editor;

const letter = 'State of SEND in Shropshire, January 2020';
const story = 'Families meet the council';

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  browser = await startBrowser(await requireBrowser(() => {}));
  // By the clock of her computer, which is that of London.
  page = await browser.newPage({ viewport: { width: 1366, height: 900 }, timezoneId: 'Europe/London' });
  editor = editorAt(page, newsroom.settings.cmsUrl);
  await editor.signIn(newsroom.accounts.editor);
});

afterAll(async () => {
  await browser?.close();
  await newsroom?.remove();
});

/** Opens something by its title, from the menu on the left. */
async function open(kind: string, title: string): Promise<void> {
  await page.getByRole('link', { name: 'Content', exact: true }).click();
  await page.getByRole('link', { name: kind, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: kind }).waitFor();
  await page.getByRole('gridcell', { name: title }).first().click();
  await page.getByRole('button', { name: 'Save', exact: true }).waitFor();
}

async function reads(path: string): Promise<{ status: number; text: string }> {
  const answer = await fetch(new URL(path, newsroom.settings.siteUrl));
  return { status: answer.status, text: await answer.text() };
}

const question = (): Locator => page.getByRole('dialog');

test('publish a story with a picture and a document', async () => {
  await page.getByRole('link', { name: 'Write a news item' }).click();
  await editor.write('Title', story);
  await editor.write('Summary', 'What families asked, and what the council answered.');
  await editor.writeBody('Twenty families met the council on Tuesday.');

  // The first of two: the other one, at the end, is for changes.
  await page.getByRole('button', { name: 'Nothing here yet. Press here to add something.' }).first().click();
  await page.getByText('Press here to choose or upload one, or drop a file here').click();
  await editor.press('Upload a new one');
  const buffer = await sharp({ create: { width: 1200, height: 700, channels: 3, background: '#2f7d77' } })
    .png()
    .toBuffer();
  await question().locator('input[type=file]').setInputFiles({ name: 'hall.png', mimeType: 'image/png', buffer });
  await editor.press('Upload it');
  await editor.press('Done');
  await editor.write('Description for people who cannot see it', 'The town hall, full of people.');
  await editor.choose('Documents named', letter);

  await editor.press('Publish');
  await editor.readPanel(/^Live since/);
  const { text } = await reads('news/families-meet-the-council/');
  expect(text).toContain('alt="The town hall, full of people."');
  expect(text).toContain('Twenty families met the council');
  expect(text).toContain(letter);
});

test('correct a typing mistake, of which nobody is told', async () => {
  await page.getByRole('link', { name: 'Home', exact: true }).click();
  await open('News item', story);
  await editor.write('Summary', 'What families asked and what the council answered.');
  await editor.press('Publish');
  await question()
    .getByRole('radio', { name: /^A correction/ })
    .click();
  await question().getByRole('button', { name: 'Publish', exact: true }).click();
  await expect
    .poll(async () => (await reads('news/families-meet-the-council/')).text, { timeout: 20_000 })
    .toContain('What families asked and what');
  expect((await reads('news/families-meet-the-council/')).text).not.toContain('Changes since this was published');
});

test('correct a fact, which readers are told', async () => {
  const told = 'The meeting was on Wednesday, not on Tuesday.';
  await page.getByRole('link', { name: 'Home', exact: true }).click();
  await open('News item', story);
  await page.locator('.CodeMirror').click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText('Twenty families met the council on Wednesday.');
  await editor.press('Publish');
  await question()
    .getByRole('radio', { name: /^A change that matters/ })
    .click();
  await question().getByRole('textbox', { name: 'What changed?' }).fill(told);
  await question().getByRole('button', { name: 'Publish', exact: true }).click();
  await expect
    .poll(async () => (await reads('news/families-meet-the-council/')).text, { timeout: 20_000 })
    .toContain(told);
  expect((await reads('rss.xml')).text).toContain(told);
});

test('take a page down', async () => {
  await page.getByRole('link', { name: 'Home', exact: true }).click();
  await open('News item', story);
  await editor.press('Take down…');
  await question().getByRole('radio', { name: 'Published by mistake' }).click();
  await question().getByRole('button', { name: 'Take down', exact: true }).click();
  await expect.poll(async () => (await reads('news/families-meet-the-council/')).status, { timeout: 20_000 }).toBe(410);
});

test('schedule one for Monday at nine', async ({ task }) => {
  if (task.result?.retryCount) await editor.leaveEarlierTry();
  const monday = nextMonday(new Date());
  await page.getByRole('link', { name: 'Home', exact: true }).click();
  await page.getByRole('link', { name: 'Write a news item' }).click();
  await editor.write('Title', 'New times for the helpline');
  await editor.write('Summary', 'From Monday on you can call us in the evening.');
  await editor.writeBody('Call us from six to eight in the evening.');
  const goLiveAt = page.getByRole('group', { name: 'Go live at' });
  await goLiveAt.getByRole('combobox', { name: 'Choose date' }).fill(monday.toLocaleDateString('en-GB'));
  await page.keyboard.press('Tab');
  const time = goLiveAt.getByRole('combobox', { name: 'Choose time' });
  // As soon as the day is taken up, it has midnight beside it. A robot is faster, and a time without a day is one of today.
  await expect.poll(() => time.inputValue()).toBe('00:00');
  await time.fill('09:00');
  await page.keyboard.press('Enter');
  await editor.press('Save');
  const said = monday.toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const panel = await editor.readPanel(/^Goes live on Monday/);
  expect(panel).toContain(`${said.replace(',', '')} at 09:00`);
  await page.getByRole('link', { name: 'Home', exact: true }).click();
  await page.getByText(/Goes live by itself on Monday .* at 09:00\./).waitFor();
});

function nextMonday(today: Date): Date {
  const monday = new Date(today);
  monday.setDate(today.getDate() + ((8 - today.getDay()) % 7 || 7));
  return monday;
}
