import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requireBrowser } from '../../test-run/require-browser.ts';
import { startBrowser } from '../../test-run/start-browser.ts';
import { openTestNewsroom, type TestNewsroom } from '../newsroom.ts';
import { type Desk, idIn, openDesk, type TypeName, uidOf } from './desk.ts';
import { type Editor, editorAt } from './editor.ts';
import { pressOn, tabTo } from './keyboard.ts';
import { violationsIn } from './violations.ts';

let newsroom: TestNewsroom;
let browser: Browser;
let editor: Editor;
let page: Page;
let desk: Desk;

const title = 'A meeting about waiting times';
const note = 'The date of the meeting was wrong and has been put right.';
const article = { title, summary: 'What families told us.', body: 'Families told us how long they wait.' };
const partner = { summary: 'Advice for families.', description: 'They answer questions.' };
const published = 'Published. Readers see it in a few seconds.';

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  browser = await startBrowser(await requireBrowser(() => {}));
  desk = await openDesk(newsroom);
  const context = await browser.newContext({ viewport: { width: 1366, height: 900 } });
  page = await context.newPage();
  editor = editorAt(page, newsroom.settings.cmsUrl);
  await editor.signIn(newsroom.accounts.editor);
});

afterAll(async () => {
  await browser?.close();
  await newsroom?.remove();
});

const dialog = () => page.getByRole('dialog', { name: 'Publish' });
const at = (path: string) => new URL(path, newsroom.settings.siteUrl);
const textAt = async (path: string): Promise<string> => (await fetch(at(path))).text();
const isPublished = () => page.getByText(published).first().waitFor();

async function open(type: TypeName, id: string): Promise<void> {
  await page.goto(`${newsroom.settings.cmsUrl}/admin/content-manager/collection-types/${uidOf(type)}/${id}`);
  await page.getByRole('textbox', { name: 'Title' }).waitFor();
}

async function violationsInDialog(): Promise<string[]> {
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  return violationsIn(page, '[role="dialog"]');
}

test('what nobody has seen yet is published with one press', async () => {
  await open('news-item', idIn(await desk.save('news-item', article)));
  await editor.press('Publish');
  await isPublished();
  expect(await dialog().count()).toBe(0);
});

test('a correction of what readers have seen tells nobody', async () => {
  await editor.write('Summary', 'What families told us in May.');
  await editor.publishCorrection();
  await expect.poll(() => textAt('news/a-meeting-about-waiting-times/'), { timeout: 20_000 }).toContain('in May.');
  expect(await textAt('news/a-meeting-about-waiting-times/')).not.toContain('Changes since this was published');
});

test('a change that matters is told to readers and subscribers, by keyboard alone', async () => {
  await editor.write('Summary', 'What families told us in June.');
  // While Strapi looks something up it hears no key.
  await expect
    .poll(async () => {
      await page.keyboard.press('Control+Shift+Enter');
      return dialog().count();
    })
    .toBe(1);
  expect(await violationsInDialog()).toEqual([]);
  await pressOn(page, 'Publish');
  await dialog().getByText('Choose one of them.').waitFor();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('matters');
  await page.keyboard.press('Space');
  await pressOn(page, 'Publish');
  await dialog().getByText('Write in one sentence what changed.').waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  expect(await violationsInDialog()).toEqual([]);
  await page.keyboard.type(note);
  await pressOn(page, 'Publish');
  await dialog().waitFor({ state: 'hidden' });

  await expect.poll(() => textAt('news/a-meeting-about-waiting-times/'), { timeout: 20_000 }).toContain(note);
  expect(await textAt('rss.xml')).toContain(note);
  await page.getByText('Changes of meaning since it was published').first().waitFor();
});

test('what readers can’t see is named, and goes on the website together with the article if that is chosen', async () => {
  const id = idIn(await desk.save('partner', { ...partner, name: 'Butterwort Trust' }));
  await open('news-item', idIn(await desk.save('news-item', { ...article, title: 'With a trust', partners: [id] })));
  await editor.press('Publish');
  await dialog().getByText('Partner “Butterwort Trust”').waitFor();
  expect(await violationsInDialog()).toEqual([]);
  await dialog().getByRole('button', { name: 'Publish', exact: true }).click();
  await dialog().getByText('Choose one of them.').waitFor();
  await dialog()
    .getByRole('radio', { name: /^Show it too/ })
    .click();
  await dialog().getByRole('button', { name: 'Publish', exact: true }).click();
  await isPublished();
  await expect.poll(() => textAt('news/with-a-trust/'), { timeout: 20_000 }).toContain('Butterwort Trust');
});

test('it goes without what is hidden if that is chosen, and nobody is asked about that again', async () => {
  const id = idIn(await desk.save('partner', { ...partner, name: 'Sundew Trust' }));
  await open('news-item', idIn(await desk.save('news-item', { ...article, title: 'Without a trust', partners: [id] })));
  await editor.press('Publish');
  await dialog()
    .getByRole('radio', { name: /^Go without it/ })
    .click();
  await dialog().getByRole('button', { name: 'Publish', exact: true }).click();
  await isPublished();
  await editor.write('Summary', 'What families told us again.');
  await editor.press('Publish');
  await dialog()
    .getByRole('radio', { name: /^A correction/ })
    .waitFor();
  expect(await dialog().getByText('Sundew Trust').count()).toBe(0);
  await page.keyboard.press('Escape');
});

test('Save asks the same once there is a time to go live, while somebody is there to answer', async () => {
  const id = idIn(await desk.save('partner', { ...partner, name: 'Bladderwort Trust' }));
  const monday = new Date(Date.now() + 7 * 86_400_000).toISOString();
  const fields = { ...article, title: 'Later', partners: [id], publishWithout: [id], goLiveAt: monday };
  const item = idIn(await desk.save('news-item', fields));
  const other = idIn(await desk.save('partner', { ...partner, name: 'Waterwheel Trust' }));
  await open('news-item', item);
  await editor.choose('Partners named', 'Waterwheel Trust');
  await editor.press('Save');
  const later = page.getByRole('dialog', { name: 'Save, to go live later' });
  await later.getByText('Partner “Waterwheel Trust”').waitFor();
  await later.getByRole('radio', { name: /^Go without it/ }).click();
  await later.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved.', { exact: true }).first().waitFor();
  const { body } = await desk.request('GET', `/content-manager/collection-types/${uidOf('news-item')}/${item}`);
  expect(body).toMatchObject({ data: { publishWithout: [id, other] } });
});

test('what a phone’s keyboard has put in at the last moment is published with the rest', async () => {
  const id = idIn(await desk.save('news-item', { ...article, title: 'The last word', body: 'We meet ' }));
  await open('news-item', id);
  await editor.write('Summary', 'What families told us at last.');
  await expect.poll(() => page.getByRole('button', { name: 'Publish', exact: true }).isEnabled()).toBe(true);
  await page.locator('.CodeMirror-lines').first().click();
  await page.keyboard.press('Control+End');
  await page.evaluate(() => {
    document.execCommand('insertText', false, 'at ten.');
    for (const button of document.querySelectorAll('button')) if (button.textContent === 'Publish') button.click();
  });
  await isPublished();
  await expect.poll(() => textAt('news/the-last-word/'), { timeout: 20_000 }).toContain('<p>We meet at ten.</p>');
});

test('Save asks although it is pressed before the page had time for its buttons', async () => {
  await page.addInitScript(() => {
    const whenIdle = window.requestIdleCallback.bind(window);
    window.requestIdleCallback = (callback, options) =>
      whenIdle((deadline) => {
        const wait = (): unknown =>
          document.documentElement.dataset.busy ? setTimeout(wait, 50) : void callback(deadline);
        wait();
      }, options);
  });
  const id = idIn(await desk.save('partner', { ...partner, name: 'Pitcher Trust' }));
  await open('news-item', idIn(await desk.save('news-item', { ...article, title: 'At once', partners: [id] })));
  await editor.write('Summary', 'What families told us at once.');
  await expect.poll(() => page.getByRole('button', { name: 'Save', exact: true }).isEnabled()).toBe(true);
  await page.evaluate(() => document.documentElement.setAttribute('data-busy', 'yes'));
  const goLiveAt = page.getByRole('group', { name: 'Go live at' });
  await goLiveAt.getByRole('combobox', { name: 'Choose date' }).fill('01/12/2030');
  await page.keyboard.press('Tab');
  await editor.press('Save');
  const later = page.getByRole('dialog', { name: 'Save, to go live later' });
  await later.getByText('Partner “Pitcher Trust”').waitFor();
  await page.keyboard.press('Escape');
  await page.evaluate(() => document.documentElement.removeAttribute('data-busy'));
});

test('a page tells what has changed as well', async () => {
  const about = {
    title: 'Our promise',
    slug: 'our-promise',
    summary: 'What we promise.',
    body: 'We answer in a week.',
  };
  await open('page', idIn(await desk.publish('page', about)));
  await editor.write('Summary', 'What we promise to all.');
  await editor.press('Publish');
  await dialog()
    .getByRole('radio', { name: /^A change that matters/ })
    .click();
  await dialog().getByRole('textbox', { name: 'What changed?' }).fill('We answer sooner.');
  expect(
    await dialog()
      .getByText(/news feed/)
      .count(),
  ).toBe(0);
  await dialog().getByRole('button', { name: 'Publish', exact: true }).click();
  await isPublished();
  await expect.poll(() => textAt('our-promise/'), { timeout: 20_000 }).toContain('We answer sooner.');
});

test('the dialog is readable at 400 % zoom, without scrolling sideways', async () => {
  await editor.write('Summary', 'What we promise to everybody.');
  await page.setViewportSize({ width: 320, height: 640 });
  await editor.press('Publish');
  await tabTo(page, '[role="radio"]');
  const overflow = await dialog().evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});
