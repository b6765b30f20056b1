import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { requireBrowser } from '../../test-run/require-browser.ts';
import { startBrowser } from '../../test-run/start-browser.ts';
import { openTestNewsroom, type TestNewsroom } from '../newsroom.ts';
import { announcementsOn } from './announcements.ts';
import { type Desk, openDesk, type TypeName } from './desk.ts';
import { type Editor, editorAt } from './editor.ts';
import { pressOn, tabTo } from './keyboard.ts';
import { violationsIn } from './violations.ts';

let newsroom: TestNewsroom;
let browser: Browser;
let page: Page;
let editor: Editor;
let desk: Desk;
const news = 'api::news-item.news-item';

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  browser = await startBrowser(await requireBrowser(() => {}));
  page = await (await browser.newContext({ viewport: { width: 1366, height: 900 } })).newPage();
  editor = editorAt(page, newsroom.settings.cmsUrl);
  desk = await openDesk(newsroom);
  await editor.signIn(newsroom.accounts.editor);
});

afterAll(async () => {
  await browser?.close();
  await newsroom?.remove();
});

const panel = (): Locator => page.locator('.newsroom-before-publish');
const says = (words: string): Promise<void> => panel().getByRole('status').getByText(words).waitFor();
const listed = z.object({ results: z.array(z.object({ documentId: z.string() })) });

/** Whatever is fading in has too little contrast. */
const settled = (): Promise<unknown> =>
  page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));

const isTooWide = (part: string): Promise<boolean> =>
  page.locator(part).evaluate((box) => box.scrollWidth > box.clientWidth + 1);

test('the demonstration keeps to every rule and needs no advice', async () => {
  const types: TypeName[] = [
    'news-item',
    'page',
    'partner',
    'inspection-document',
    'inspection',
    'topic',
    'glossary-term',
  ];
  const found: unknown[] = [];
  for (const type of types) {
    const uid = `api::${type}.${type}`;
    const list = await desk.request('GET', `/content-manager/collection-types/${uid}?pageSize=100`);
    const { results } = listed.parse(list.body);
    expect(results.length).toBeGreaterThan(0);
    for (const { documentId } of results) {
      const answer = await desk.request('POST', `/newsroom/before-publish/${uid}`, { documentId, values: {} });
      expect(answer.status).toBe(200);
      const { findings } = z.object({ findings: z.array(z.unknown()) }).parse(answer.body);
      found.push(...findings);
    }
  }
  expect(found).toEqual([]);
});

test('says what to mend while somebody types, three things at a time, and saves nothing', async () => {
  await editor.startNew(news);
  await says('Nothing to mend.');
  const announced = await announcementsOn(page);
  await editor.write('Title', 'How the boards plan');
  await editor.write('Summary', 'The boards have met.');
  await editor.writeBody(
    [
      'The LSCP met. See [here](https://example.org/) and [the minutes](http://localhost:1/minutes).',
      'The list is [at the council](council.gov.uk), and the map [on our site](/maps/).',
      '## What was said\n\n#### By families',
    ].join('\n\n'),
  );
  await says('Mend 5 things before readers see it. There is one suggestion.');
  expect(await panel().locator('> ul > li').allTextContents()).toEqual([
    'Article: The link “the minutes” leads to a computer near yours, which readers can’t reach. Put in the address that works for everybody.',
    'Article: The link “at the council” leads nowhere: “council.gov.uk” is not a whole address. Copy it from the browser’s address bar.',
    'Article: The link “on our site” leads to /maps/, where our website has nothing. Copy the page’s address anew, or take the link out.',
  ]);
  await panel().getByText('2 more come after these.').waitFor();
  expect(await announced()).toContain('Mend 5 things before readers see it. There is one suggestion.');
  expect(await violationsIn(page, '.newsroom-before-publish')).toEqual([]);
  const list = await desk.request(
    'GET',
    `/content-manager/collection-types/${news}?_q=${encodeURIComponent('How the boards plan')}`,
  );
  expect(listed.parse(list.body).results).toEqual([]);
});

test('Publish is stopped by the same sentences, and goes through when they are mended', async () => {
  await editor.press('Publish');
  await page.getByText('Article: The link “here” does not say where it leads.').first().waitFor();
  await page.locator('.CodeMirror').first().click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText('The LSCP met. See [the minutes](https://example.org/).');
  await says('Nothing to mend. There is one suggestion.');
});

test('a short form that nobody explains is added to the glossary from beside the text, by keyboard', async () => {
  await page.getByRole('heading', { name: 'Before you publish' }).click();
  await tabTo(page, '.newsroom-before-publish summary');
  await page.keyboard.press('Enter');
  await panel().getByText('Article: “LSCP” is explained neither here nor in the glossary.').waitFor();
  expect(await violationsIn(page, '.newsroom-before-publish')).toEqual([]);
  await pressOn(page, 'Explain “LSCP”…');

  const dialog = page.getByRole('dialog', { name: 'Explain “LSCP” in the glossary' });
  await dialog.getByRole('textbox', { name: 'In full' }).fill('local safeguarding children partnership');
  await pressOn(page, 'Add to the glossary');
  await dialog.getByText('“Meaning” is empty. Fill it in.').waitFor();
  await settled();
  expect(await violationsIn(page, '.newsroom-add-term')).toEqual([]);
  await dialog.getByRole('textbox', { name: 'Meaning' }).fill('Those who keep children in an area safe.');
  await pressOn(page, 'Add to the glossary');
  await dialog.waitFor({ state: 'hidden' });

  await says('“LSCP” is in the glossary now. Nothing to mend.');
  await expect.poll(() => panel().locator('summary').count()).toBe(0);
  const terms = await desk.request('GET', '/content-manager/collection-types/api::glossary-term.glossary-term?_q=LSCP');
  expect(terms.body).toMatchObject({
    results: [{ term: 'LSCP', meaning: 'Those who keep children in an area safe.' }],
  });
  // The item itself was not saved by the dialog inside its form.
  expect(page.url()).toContain('/create');

  await editor.press('Publish');
  await editor.readPanel(/^Live since/);
  await page.getByRole('tab', { name: 'published' }).click();
  await panel().waitFor({ state: 'hidden' });
});

test('a saved item is looked over as it is opened, with the documents that it has', async () => {
  await editor.open(news, 'Our response to the SEND inspection of January 2020');
  await says('Nothing to mend.');
  await page.locator('.CodeMirror').first().click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.insertText(
    '\n\nRead the outcome letter of the local area SEND inspection, May 2020, and the report of the revisit, February 2023.',
  );
  await says('Nothing to mend. There is one suggestion.');
  await panel().locator('summary').click();
  await panel().getByText('Documents named: The text names “Report of the revisit, February 2023”').waitFor();
  await editor.choose('Documents named', 'Report of the revisit, February 2023');
  await expect.poll(() => panel().getByRole('status').textContent()).toBe('Nothing to mend.');
});

test('is readable on a phone and at 400 % zoom, with its dialog', async () => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${newsroom.settings.cmsUrl}/admin/content-manager/collection-types/${news}/create`);
  await page.locator('.CodeMirror').first().click();
  await page.keyboard.insertText(
    'The ABCP met. See https://example.org/a-long-address/that-goes-on/and-on/and-on/for-ever.',
  );
  await page.getByRole('button', { name: 'Open more actions' }).click();
  await says('Mend one thing before readers see it. There is one suggestion.');
  expect(await isTooWide('.newsroom-before-publish')).toBe(false);
  await panel().locator('summary').click();
  await panel().getByRole('button', { name: 'Explain “ABCP”…' }).click();
  await settled();
  expect(await isTooWide('.newsroom-add-term')).toBe(false);
});
