/** `npm run help:pictures`: takes the pictures in the help pages anew, from a newsroom with the demo content. */
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { repository } from '../settings/places.ts';
import { runCommand } from '../terminal/run-command.ts';
import { requireBrowser } from '../test-run/require-browser.ts';
import { startBrowser } from '../test-run/start-browser.ts';
import { openTestNewsroom } from './newsroom.ts';
import { type Editor, editorAt } from './whole/editor.ts';

const folder = path.join(repository, 'cms/help/images');
const news = 'api::news-item.news-item';
const inspectionDocument = 'api::inspection-document.inspection-document';
const article = 'If you find a mistake';

/** Around fields, in pixels: they have no edge of their own. */
const aroundFields = 12;

await runCommand(async () => {
  const browser = await startBrowser(await requireBrowser(console.log));
  const newsroom = await openTestNewsroom();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 1500 }, colorScheme: 'light' });
    const editor = editorAt(page, newsroom.settings.cmsUrl);
    await editor.signIn(newsroom.accounts.editor);
    await newItem(editor);
    await goLiveLater(editor);
    await oneDocument(editor);
    await aChange(editor);
    await takingDown(editor);
  } finally {
    await browser.close();
    await newsroom.remove();
  }
});

async function newItem(editor: Editor): Promise<void> {
  const { page } = editor;
  await editor.startNew(news);
  await editor.write('Title', 'Coffee morning in Ludlow on 10 December');
  await editor.write('Summary', 'Come and talk to other parents and carers. Children are welcome.');
  await editor.writeBody('We meet at ten. To tell us that you come, [click here](https://example.org/coffee).');
  const panel = page.locator('.newsroom-before-publish');
  await panel.getByText(/^Mend /).waitFor();
  await picture('before-publish', [boxOf(page, 'Before you publish')]);
  await page.evaluate(() => window.scrollTo(0, 0));
  await save('news-item', await page.screenshot({ clip: { x: 300, y: 0, width: 980, height: 760 } }));
}

async function goLiveLater({ page }: Editor): Promise<void> {
  const [goLive, takeDown] = [
    page.getByRole('group', { name: 'Go live at' }),
    page.getByRole('group', { name: 'Take down at' }),
  ];
  await goLive.getByRole('combobox', { name: 'Choose date' }).fill('30/11/2026');
  await page.keyboard.press('Tab');
  await goLive.getByRole('combobox', { name: 'Choose time' }).fill('09:00');
  await page.keyboard.press('Enter');
  const hint = page.getByText(/^To take it off the website by itself/);
  await picture('go-live-at', [page.getByText('Go live at', { exact: true }), takeDown, hint]);
}

async function oneDocument(editor: Editor): Promise<void> {
  await editor.startNew(inspectionDocument);
  const { page } = editor;
  await editor.write('Title', 'Outcome letter of 6 May 2020');
  await picture('document', [
    page.locator('label', { hasText: 'File or link' }),
    page.getByText(/^The date on the document itself/),
  ]);
}

async function aChange(editor: Editor): Promise<void> {
  const { page } = editor;
  await editor.open(news, article);
  await editor.write('Summary', 'How to tell us, and what we do then.');
  await editor.press('Publish');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: /^A change that matters/ }).click();
  await dialog.getByRole('textbox').fill('The date of the meeting was wrong and has been put right.');
  await picture('kind-of-change', [dialog]);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
}

async function takingDown(editor: Editor): Promise<void> {
  await editor.page.reload();
  await editor.open(news, article);
  const dialog = await editor.openTakeDown();
  await dialog.getByRole('radio', { name: 'Published by mistake' }).click();
  await picture('take-down', [dialog]);
}

/** A box beside the form, by its heading. */
function boxOf(page: Page, heading: string): Locator {
  return page.getByRole('complementary').filter({ has: page.getByRole('heading', { name: heading }) });
}

/** Takes a picture of what reaches from the first to the last of some parts of the page. */
async function picture(name: string, parts: [Locator, ...Locator[]]): Promise<void> {
  const page = parts[0].page();
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  for (const part of parts.toReversed()) await part.scrollIntoViewIfNeeded();
  const boxes = (await Promise.all(parts.map((part) => part.boundingBox()))).filter((box) => box !== null);
  const margin = parts.length > 1 ? aroundFields : 0;
  const left = Math.min(...boxes.map(({ x }) => x)) - margin;
  const top = Math.min(...boxes.map(({ y }) => y)) - margin;
  const right = Math.max(...boxes.map(({ x, width }) => x + width)) + margin;
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) + margin;
  await save(name, await page.screenshot({ clip: { x: left, y: top, width: right - left, height: bottom - top } }));
}

async function save(name: string, shot: Buffer): Promise<void> {
  const file = path.join(folder, `${name}.png`);
  await sharp(shot).png({ palette: true }).toFile(file);
  console.log(path.relative(repository, file));
}
