/** `npm run pictures`: takes the screenshots in the README anew, from a newsroom with the demo content. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { repository } from '../settings/places.ts';
import { runCommand } from '../terminal/run-command.ts';
import { requireBrowser } from '../test-run/require-browser.ts';
import { startBrowser } from '../test-run/start-browser.ts';
import { openTestNewsroom, type TestNewsroom } from './newsroom.ts';
import { editorAt } from './whole/editor.ts';

const folder = path.join(repository, '.github/images');

await runCommand(async () => {
  mkdirSync(folder, { recursive: true });
  const browser = await startBrowser(await requireBrowser(console.log));
  const newsroom = await openTestNewsroom();
  try {
    await save('site', await picturesOfSite(browser, newsroom));
    await save('admin', [await pictureOfAdmin(browser, newsroom)]);
  } finally {
    await browser.close();
    await newsroom.remove();
  }
});

/** The front page on a desktop by day, and an inspection on a phone at night. */
async function picturesOfSite(browser: Browser, { settings }: TestNewsroom): Promise<Buffer[]> {
  const desktop = await browser.newPage({ viewport: { width: 1180, height: 844 }, colorScheme: 'light' });
  await desktop.goto(settings.siteUrl);
  const phone = await browser.newPage({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
  await phone.goto(new URL('inspections/shropshire-2020/', settings.siteUrl).href);
  return [await desktop.screenshot(), await phone.screenshot()];
}

async function pictureOfAdmin(browser: Browser, { settings, accounts }: TestNewsroom): Promise<Buffer> {
  const editor = editorAt(await browser.newPage({ viewport: { width: 1280, height: 844 } }), settings.cmsUrl);
  await editor.signIn(accounts.editor);
  await editor.open('api::news-item.news-item', 'Our response to the SEND inspection of January 2020');
  await editor.readPanel(/^Live since/);
  await editor.page.getByText('Looking it over…').waitFor({ state: 'detached' });
  return editor.page.screenshot();
}

/** Side by side, with a gap. */
async function save(name: string, pictures: Buffer[]): Promise<void> {
  const gap = 24;
  const sized = await Promise.all(pictures.map(async (input) => ({ input, ...(await sharp(input).metadata()) })));
  const width = sized.reduce((sum, picture) => sum + picture.width + gap, -gap);
  const height = Math.max(...sized.map((picture) => picture.height));
  const places = sized.map(({ input }, index) => ({
    input,
    top: 0,
    left: sized.slice(0, index).reduce((sum, picture) => sum + picture.width + gap, 0),
  }));
  const file = path.join(folder, `${name}.png`);
  await sharp({ create: { width, height, channels: 4, background: '#0000' } })
    .composite(places)
    .png({ palette: true })
    .toFile(file);
  console.log(path.relative(repository, file));
}
