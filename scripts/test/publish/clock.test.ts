import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { newsItem } from './newsroom-content.ts';
import { type ResidentProcess, startResidentProcess } from './resident-process.ts';
import { openSmallNewsroom, type SmallNewsroom } from './small-newsroom.ts';

const shiftedClock = pathToFileURL(join(import.meta.dirname, '../support/shifted-clock.ts')).href;
const day = 24 * 60 * 60 * 1000;

interface Clocked extends SmallNewsroom {
  resident: ResidentProcess;
  /** Sets the clock of the running publisher, by its distance from the true time. */
  setClock(shiftMs: number): void;
  /** Publishes a title, and gives back the item's `since`. */
  edit(title: string): Promise<string>;
}

async function openClocked(): Promise<Clocked> {
  const opened = await openSmallNewsroom();
  const shift = join(opened.data, 'clock-shift');
  const setClock = (ms: number): void => writeFileSync(shift, String(ms));
  setClock(0);
  const resident = await startResidentProcess(opened, {
    environment: { NODE_OPTIONS: `--import ${shiftedClock}`, CLOCK_SHIFT: shift },
  });
  const edit = async (title: string): Promise<string> => {
    opened.strapi.content.items.set('news-item:second', newsItem('second', { title }));
    await resident.ring();
    const shown = async (): Promise<string> => (await opened.read('/news/second/')).text;
    await expect.poll(shown, { timeout: 8_000, interval: 50 }).toContain(title);
    await expect.poll(async () => (await resident.status()).publishing, { interval: 50 }).toBe(false);
    expect(await resident.problem()).toBe('');
    return (await resident.status()).items['news-item:second']?.since ?? '';
  };
  return { ...opened, resident, setClock, edit };
}

test('a clock that is put forward or back stops nothing: edits are live, each with the time that the clock said', async () => {
  const { resident, setClock, edit } = await openClocked();
  const untouched = async (): Promise<unknown> => (await resident.status()).items['news-item:first'];
  await edit('One');
  const first = await untouched();
  for (const days of [400, -400, 1, 0]) {
    setClock(days * day);
    const off = Date.parse(await edit(`Shifted by ${days} days`)) - days * day - Date.now();
    expect(Math.abs(off)).toBeLessThan(60_000);
    expect(await untouched()).toEqual(first);
  }
});

test('a picture that is not used any more is kept for no more than an hour, whichever way the clock goes', async () => {
  const opened = await openClocked();
  const { strapi, edit, setClock, newsroom } = opened;
  const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background: 'red' } })
    .jpeg()
    .toBuffer();
  const pictures = (): string[] => {
    const folder = join(newsroom.folders.live, 'media');
    return existsSync(folder) ? readdirSync(folder) : [];
  };
  for (const days of [1, -1]) {
    setClock(0);
    strapi.content.uploads.set('/uploads/red.jpg', { id: 'red', mime: 'image/jpeg', bytes });
    const cover = { fileId: 'red', altText: 'Red', decorative: false, caption: null };
    strapi.content.items.set('news-item:third', newsItem('third', { cover }));
    await edit(`With a picture ${days}`);
    expect(pictures()).not.toEqual([]);

    strapi.content.uploads.clear();
    strapi.content.items.set('news-item:third', newsItem('third'));
    await edit(`Without ${days}`);
    expect(pictures()).not.toEqual([]);

    setClock(days * day);
    await edit(`A day off ${days}`);
    expect(pictures()).toEqual([]);
  }
});
