import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { requireBrowser } from '../../test-run/require-browser.ts';
import { startBrowser } from '../../test-run/start-browser.ts';
import { openTestNewsroom, type TestNewsroom } from '../newsroom.ts';
import { type Desk, openDesk } from './desk.ts';
import { type Editor, editorAt } from './editor.ts';
import { pressOn } from './keyboard.ts';
import { violationsIn } from './violations.ts';

let newsroom: TestNewsroom;
let browser: Browser;
let page: Page;
let editor: Editor;
let desk: Desk;

const news = 'api::news-item.news-item';
const inspection = 'api::inspection.inspection';
const title = 'What is an EHC plan?';

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

const panel = (): Locator =>
  page.locator('aside').filter({ has: page.getByRole('heading', { name: 'Earlier versions' }) });
const section = (name: string): Locator => page.getByRole('region', { name });
const openVersions = async (): Promise<void> => {
  await panel()
    .getByRole('link', { name: /bring one back$/ })
    .click();
  await page.getByRole('heading', { level: 1, name: 'Earlier versions' }).waitFor();
};
const summary = (): Locator => page.getByRole('textbox', { name: 'Summary' });
/** A dialog that is still fading in has too little contrast. */
const violationsInDialog = async (): Promise<string[]> => {
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  return violationsIn(page, '[role="dialog"]');
};

test('what readers were never given has no earlier versions', async () => {
  await editor.startNew(news);
  await editor.write('Title', 'A plan for spring');
  await editor.press('Save');
  await page.getByText('Readers have never seen it.').waitFor();
  expect(await panel().count()).toBe(0);
});

test('the box beside an item leads to its versions, and says what the draft has that readers have not', async () => {
  await editor.open(news, title);
  const first = await summary().inputValue();
  await editor.write('Summary', 'Who can have one, and how families ask for it.');
  await editor.publishCorrection();
  await panel().getByText('Readers were given 2 versions.').waitFor();
  await editor.write('Summary', 'Who can have one, and how all families ask for it.');
  await editor.press('Save');
  await page.getByText('You have changed it since.').waitFor();

  await openVersions();
  const different = section('What is different');
  await different.getByText(/^One field is different\./).waitFor();
  await different.getByRole('heading', { name: 'Summary' }).waitFor();
  expect(await different.locator('ins').allTextContents()).toEqual([' [added: all ] ']);
  expect(await different.locator('del').count()).toBe(0);
  await different.getByText(/^The same in both: Title, /).waitFor();

  await section('All versions').getByRole('link', { name: 'What changed then' }).click();
  await expect.poll(() => different.locator('del').allTextContents()).not.toEqual([]);
  expect((await different.locator('p').allTextContents()).join(' ')).toContain('[taken out: ');
  expect(first).not.toBe('');
});

test('any two can be chosen, and what was chosen stays in the address', async () => {
  const different = section('What is different');
  await different.getByRole('combobox', { name: 'Later' }).click();
  await page.getByRole('option', { name: 'The draft', exact: true }).click();
  await different.getByText(/Words that were taken out are struck through/).waitFor();
  expect(new URL(page.url()).searchParams.get('later')).toBe('now');
  await page.reload();
  await different.getByRole('combobox', { name: 'Later' }).getByText('The draft').waitFor();
});

test('a version comes back into the draft by keyboard, after a question, and readers see what they saw', async () => {
  await section('What is different')
    .getByText(/fields? (is|are) different/)
    .waitFor();
  const button = page.getByRole('button', { name: /^Bring back the version of today at/ });
  await pressOn(page, (await button.textContent()) ?? '');
  const dialog = page.getByRole('dialog', { name: /^Bring back the version of/ });
  await dialog.getByText(/what was never published of it is lost/).waitFor();
  expect(await violationsInDialog()).toEqual([]);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);

  await page.keyboard.press('Enter');
  await pressOn(page, 'Bring it back');
  await page.getByText('It is in the draft again. Readers see it once it is published.').waitFor();
  await page.getByRole('button', { name: 'Save', exact: true }).waitFor();
  await expect.poll(() => summary().inputValue()).not.toMatch(/families ask for it/);
  await page.getByText('You have changed it since.').waitFor();
  const live = await fetch(new URL('news/what-is-an-ehc-plan/', newsroom.settings.siteUrl));
  expect(await live.text()).toContain('how families ask for it');
});

test('what has no draft is filled in its form, nothing is saved, and Save puts it back as it was', async () => {
  const before = await inspectionNow();
  expect(before.data.areasOfWeakness.length).toBeGreaterThan(1);
  expect(before.data.milestones.length).toBeGreaterThan(1);
  const changed = await desk.save(
    'inspection',
    { areasOfWeakness: [], milestones: [], outcome: 'Nothing.' },
    before.id,
  );
  expect(changed.status).toBe(200);

  await editor.open(inspection, before.data.title);
  await openVersions();
  await section('All versions')
    .getByRole('link', { name: /^Compare with what it says now/ })
    .last()
    .click();
  await page.getByRole('link', { name: /^Fill the form with the version of/ }).click();
  await panel()
    .getByText(/^The form is filled in with the version of .* Nothing is saved yet/)
    .waitFor();
  expect(await page.getByRole('textbox', { name: 'Outcome' }).inputValue()).toBe(before.data.outcome);
  expect((await inspectionNow()).data.areasOfWeakness).toEqual([]);
  expect(await violationsIn(page, 'aside')).toEqual([]);

  await editor.press('Save');
  await page.getByText('Saved.', { exact: true }).first().waitFor();
  await panel().getByText('Nothing is saved yet').waitFor({ state: 'hidden' });
  expect(await inspectionNow()).toEqual(before);
});

describe.each(['light', 'dark'])('with the %s colours', (theme) => {
  test('the page has nothing that shuts anybody out, and fits at four times the size', async () => {
    await page.evaluate((name) => localStorage.setItem('STRAPI_THEME', name), theme);
    await editor.open(news, title);
    await openVersions();
    await section('What is different')
      .getByText(/different/)
      .first()
      .waitFor();
    expect(await violationsIn(page, 'main')).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.setViewportSize({ width: 1366, height: 900 });
  });
});

const exportedInspection = z.object({
  id: z.string(),
  data: z.looseObject({
    title: z.string(),
    outcome: z.string(),
    areasOfWeakness: z.array(z.unknown()),
    milestones: z.array(z.unknown()),
  }),
});

/** The inspection as readers get it, but for the moment of its last save. */
async function inspectionNow(): Promise<z.infer<typeof exportedInspection>> {
  const line = (await newsroom.readExport()).split('\n').find((one) => one.includes('"type":"inspection"'));
  const { id, data } = exportedInspection.parse(JSON.parse(line ?? 'null'));
  return { id, data: { ...data, updatedAt: '' } };
}
