import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requireBrowser } from '../../test-run/require-browser.ts';
import { startBrowser } from '../../test-run/start-browser.ts';
import { openTestNewsroom, type TestNewsroom } from '../newsroom.ts';
import { type Editor, editorAt } from './editor.ts';
import { pressOn, tabTo } from './keyboard.ts';
import { violationsIn } from './violations.ts';

let newsroom: TestNewsroom;
let browser: Browser;
let page: Page;
let editor: Editor;

const news = 'api::news-item.news-item';

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  browser = await startBrowser(await requireBrowser(() => {}));
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
  editor = editorAt(page, newsroom.settings.cmsUrl);
  await editor.signIn(newsroom.accounts.editor);
});

afterAll(async () => {
  await browser?.close();
  await newsroom?.remove();
});

const dialog = (): Locator => page.getByRole('dialog');
const because = (reason: string): Promise<void> => dialog().getByRole('radio', { name: reason }).click();
const button = (name: string): Locator => dialog().getByRole('button', { name, exact: true });
const address = (path: string): URL => new URL(path, newsroom.settings.siteUrl);

async function openList(uid: string): Promise<void> {
  await page.goto(`${newsroom.settings.cmsUrl}/admin/content-manager/collection-types/${uid}`);
  await page.getByRole('row').nth(1).waitFor();
}

async function rowMenu(title: string): Promise<string[]> {
  await page.getByRole('row', { name: title }).getByRole('button', { name: 'Row actions' }).click();
  return page.getByRole('menuitem').allInnerTexts();
}

const tick = (title: string): Promise<void> => page.getByRole('row', { name: title }).getByRole('checkbox').click();

/** What readers find at an address, once it is answered with this status. */
async function readersFind(path: string, status: number): Promise<string> {
  const ask = (): Promise<Response> => fetch(address(path), { redirect: 'manual' });
  await expect.poll(async () => (await ask()).status, { timeout: 20_000 }).toBe(status);
  const answer = await ask();
  return (answer.headers.get('location') ?? (await answer.text()).replace(/<[^>]+>/g, '')).replace(/\s+/g, ' ');
}

test('what readers see has “Take down…” in every menu, and none of Strapi’s own ways to remove it', async () => {
  await openList(news);
  expect(await rowMenu('Who is the SENCO?')).toEqual(expect.arrayContaining(['Take down…']));
  expect((await page.getByRole('menuitem').allInnerTexts()).join()).not.toMatch(/Unpublish|Delete/);
  await page.keyboard.press('Escape');
  await tick('Who is the SENCO?');
  await page.getByRole('button', { name: 'Take down…' }).waitFor();
  expect(await page.getByRole('button', { name: /^(Unpublish|Delete)$/ }).count()).toBe(0);

  await editor.open(news, 'Who is the SENCO?');
  for (const menu of ['More actions', 'More document actions']) {
    await page.getByRole('button', { name: menu, exact: true }).first().click();
    const items = (await page.getByRole('menuitem').allInnerTexts()).join();
    expect(items).toContain('Take down…');
    expect(items).not.toMatch(/Unpublish|Delete/);
    await page.keyboard.press('Escape');
  }
});

describe('from its form', () => {
  test('published by mistake: it stays as a draft, and readers find the sentence that the editor was shown', async () => {
    await editor.open(news, 'If you find a mistake');
    await editor.openTakeDown();
    await because('Published by mistake');
    const shown = await dialog().locator('blockquote').textContent();
    await button('Take down').click();
    await page.getByText('“If you find a mistake” is taken down.').waitFor();
    expect(await editor.readPanel(/Readers no longer see it/)).toMatch(/^Editor .* as published by mistake\./);
    expect(await page.getByRole('button', { name: 'Take down…' }).count()).toBe(0);

    const found = await readersFind('news/if-you-find-a-mistake/', 410);
    expect(shown).toMatch(
      /^On \d+ \w+ \d{4} we took down “If you find a mistake”\. It had been published by mistake\.$/,
    );
    for (const sentence of (shown ?? '').split(/(?<=\.) /)) expect(found).toContain(sentence);
  });

  test('something else: it needs words of the right length, says so at the field, and loses none of them', async () => {
    await editor.open(news, 'Follow our news without giving your e-mail address');
    await editor.openTakeDown();
    await button('Take down').click();
    await dialog().getByText('Choose the reason.').waitFor();
    await because('Something else');
    await button('Take down').click();
    await dialog().getByText('Tell readers in a sentence why it is gone.').waitFor();
    const words = dialog().getByRole('textbox', { name: 'What do you tell readers?' });
    expect(await words.evaluate((element) => element === document.activeElement)).toBe(true);

    await words.fill('x'.repeat(312));
    await dialog().getByText('12 letters too many.', { exact: true }).waitFor();
    await button('Take down').click();
    await dialog().getByText('Shorten it: 12 letters too many.').waitFor();
    await words.fill('The feed has a new address. We will write about it again.');
    expect(await dialog().locator('blockquote').textContent()).toContain('The feed has a new address.');
    await because('Published by mistake');
    await because('Something else');
    expect(await words.inputValue()).toBe('The feed has a new address. We will write about it again.');

    await dialog().getByRole('checkbox', { name: 'Delete here too, for ever' }).click();
    await button('Take down and delete').click();
    await page.getByRole('heading', { level: 1, name: 'News item' }).waitFor();
    expect(await page.getByRole('row', { name: 'Follow our news' }).count()).toBe(0);
    expect(await readersFind('news/follow-our-news-with-a-feed/', 410)).toContain(
      'The feed has a new address. We will write about it again.',
    );
  });

  test('personal information: it asks twice, goes back to the list, and no name of it is left for readers', async () => {
    await editor.open(news, 'Who is the SENCO?');
    await editor.openTakeDown();
    await because('Contains personal information');
    await dialog().getByText('Everything is deleted, everywhere and for ever:').waitFor();
    await dialog().getByText('Backups of the newsroom keep it too').waitFor();
    await button('Go on…').click();
    await button('Delete for ever').click();
    await dialog().getByText('Tick this box first.').waitFor();
    await dialog().getByRole('checkbox', { name: 'I know that nobody can bring this back.' }).click();
    await button('Delete for ever').click();
    await page.getByRole('heading', { level: 1, name: 'News item' }).waitFor();
    expect(await page.getByRole('row', { name: 'Who is the SENCO?' }).count()).toBe(0);

    expect(await readersFind('news/who-is-the-senco/', 410)).not.toContain('SENCO');
    await page.goto(`${newsroom.settings.cmsUrl}/admin/what-happened`);
    const first = page.getByRole('main').getByRole('listitem').first();
    expect(await first.textContent()).toMatch(
      /^An item with personal information was taken down by .*, today at \d\d:\d\d\.$/m,
    );
  });

  test('what was taken down before can still be erased, beside what is on record of it', async () => {
    await editor.open(news, 'If you find a mistake');
    await editor.press('Erase personal information…');
    await dialog().getByText('is not on the website now').waitFor();
    expect(await dialog().getByRole('radio').count()).toBe(0);
    await button('Go on…').click();
    await dialog().getByRole('checkbox', { name: 'I know that nobody can bring this back.' }).click();
    await button('Delete for ever').click();
    await page.getByRole('heading', { level: 1, name: 'News item' }).waitFor();
    await expect.poll(() => readersFind('news/if-you-find-a-mistake/', 410)).not.toContain('If you find a mistake');
  });

  test('out of date, by keyboard alone: a page that replaces it is found, and readers are led there', async () => {
    await editor.open(news, 'How to read our page about an inspection');
    await page.getByRole('button', { name: 'Take down…' }).waitFor();
    await pressOn(page, 'Take down…');
    await dialog().getByRole('radio').first().waitFor();
    // It listens to keys once it has the focus.
    await expect.poll(() => dialog().evaluate((shown) => shown.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'hidden' });
    await expect.poll(focused).toContain('Take down…');

    await page.keyboard.press('Enter');
    await dialog().getByRole('radio').first().waitFor();
    await tabTo(page, '[role=radio]');
    await page.keyboard.press('Space');
    // Nobody lets go of a key at once, and the choice follows the focus only while it is down.
    await page.keyboard.press('ArrowDown', { delay: 50 });
    await tabTo(page, 'input');
    await page.keyboard.type('two minutes');
    await button('The inspection of 2020 in two minutes (News item)').waitFor();
    await pressOn(page, 'The inspection of 2020 in two minutes (News item)');
    await dialog().getByText('It is replaced by: The inspection of 2020 in two minutes').waitFor();
    await pressOn(page, 'Take down');
    await dialog().waitFor({ state: 'hidden' });

    expect(await readersFind('news/how-to-read-an-inspection-page/', 301)).toMatch(
      /\/news\/the-inspection-of-2020-in-two-minutes\/$/,
    );
  });
});

describe('from the list', () => {
  test('a partner is hidden by the menu of its row, after the editor has seen which pages lose their link to it', async () => {
    await openList('api::partner.partner');
    await rowMenu('Autism West Midlands');
    await page.getByRole('menuitem', { name: 'Take down…' }).click();
    await dialog().getByRole('radio').first().waitFor();
    await dialog()
      .getByText(/^\d+ pages lose their link to it:$/)
      .waitFor();
    await dialog().getByText('Who can help me? Three names to know (News item)').waitFor();
    await because('Published by mistake');
    await button('Take down').click();
    await dialog().waitFor({ state: 'hidden' });

    expect(await readersFind('partners/autism-west-midlands/', 410)).toContain('published by mistake');
    await expect.poll(() => rowMenu('Autism West Midlands')).toEqual(expect.arrayContaining(['Delete for ever']));
    await page.keyboard.press('Escape');
  });

  test('many at once, for one reason: drafts among them stay as they are', async () => {
    await editor.startNew(news);
    await editor.write('Title', 'A draft for summer');
    await editor.press('Save');
    await page.getByText('Saved.').waitFor();
    await openList(news);
    const published = ['What is an EHC plan?', 'Who inspects? Ofsted and the CQC'];
    for (const title of [...published, 'A draft for summer']) await tick(title);
    await page.getByRole('button', { name: 'Take down…' }).click();
    await dialog().getByRole('radio').first().waitFor();
    const before = (await dialog().textContent()) ?? '';
    for (const title of published) expect(before).toContain(title);
    expect(before).toMatch(/not on the website, and stay as they are:A draft for summer/);
    await because('Published by mistake');
    await button('Take down').click();
    await page.getByText('2 items are taken down.').waitFor();
    await dialog().waitFor({ state: 'hidden' });

    expect(await page.getByRole('button', { name: 'Take down…' }).count()).toBe(0);
    for (const title of published) await page.getByRole('row', { name: title }).getByText('Draft').waitFor();
    expect(await readersFind('news/what-is-an-ehc-plan/', 410)).toContain('What is an EHC plan?');
    await readersFind('news/who-inspects-ofsted-and-the-cqc/', 410);
  });

  test('what has to stay is refused with the reason, one by one, and what was written is kept', async () => {
    await openList('api::page.page');
    for (const title of ['Contact', 'Privacy']) await tick(title);
    await page.getByRole('button', { name: 'Take down…' }).click();
    await because('Published by mistake');
    await button('Take down').click();
    await dialog().getByRole('heading', { name: '2 could not be taken down' }).waitFor();
    for (const line of await dialog().getByRole('listitem').allInnerTexts())
      expect(line).toMatch(/(Contact|Privacy).+\./);
    await button('Close').click();

    await editor.open('api::page.page', 'Contact');
    await editor.openTakeDown();
    await because('Something else');
    await dialog().getByRole('textbox').fill('We have moved.');
    await button('Take down').click();
    expect(await dialog().getByRole('alert').textContent()).toMatch(/\.$/);
    expect(await dialog().getByRole('textbox').inputValue()).toBe('We have moved.');
    await button('Cancel').click();
    await readersFind('contact/', 200);
  });
});

describe.each(['light', 'dark'])('with the %s colours', (theme) => {
  test('the dialog and the panels have nothing that shuts anybody out', async () => {
    await page.evaluate((name) => localStorage.setItem('STRAPI_THEME', name), theme);
    await editor.open(news, 'What is a written statement of action?');
    await page.getByRole('heading', { name: 'What has happened' }).waitFor();
    const panels = page
      .locator('aside')
      .filter({ has: page.getByRole('heading', { name: /On the website|What has happened/ }) });
    await panels.evaluateAll((found) => {
      for (const panel of found) panel.firstElementChild?.nextElementSibling?.setAttribute('data-ours', '');
    });
    expect(await violationsIn(page, '[data-ours]')).toEqual([]);

    await editor.openTakeDown();
    await button('Take down').click();
    for (const reason of ['Published by mistake', 'Something else', 'Out of date, and another page replaces it']) {
      expect(await violationsIn(page, '[role="dialog"]')).toEqual([]);
      await because(reason);
      if (reason !== 'Published by mistake') await button('Take down').click();
    }
    await dialog().getByRole('textbox').fill('inspection');
    await dialog()
      .getByText(/pages found/)
      .waitFor();
    expect(await violationsIn(page, '[role="dialog"]')).toEqual([]);
    await because('Contains personal information');
    expect(await violationsIn(page, '[role="dialog"]')).toEqual([]);
    await button('Go on…').click();
    await button('Delete for ever').click();
    expect(await violationsIn(page, '[role="dialog"]')).toEqual([]);
    await page.keyboard.press('Escape');
  });
});

test('at 400 % everything in the dialog can be reached, and nothing needs scrolling sideways', async () => {
  await page.setViewportSize({ width: 320, height: 256 });
  await editor.open(news, 'What is a written statement of action?');
  // Strapi's own menu is higher than such a window, but its entries can be reached by keyboard.
  await page.getByRole('button', { name: 'More actions', exact: true }).press('Enter');
  await page.getByRole('menuitem', { name: 'Take down…' }).press('Enter');
  await because('Something else');
  await dialog().getByRole('textbox').fill('A_very_long_word_that_nobody_should_write_but_some_day_somebody_does');
  await button('Take down').scrollIntoViewIfNeeded();
  const box = await button('Take down').boundingBox();
  expect(box && box.y >= 0 && box.y + box.height <= 256).toBe(true);
  const wide = await dialog().evaluate(
    (element) =>
      [...element.querySelectorAll('*')].filter((inner) => inner.getBoundingClientRect().right > innerWidth).length,
  );
  expect(wide).toBe(0);
});

const focused = (): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    if (element === document.body) return 'nothing';
    return `${element?.getAttribute('role') ?? element?.tagName.toLowerCase()} ${element?.textContent}`;
  });
