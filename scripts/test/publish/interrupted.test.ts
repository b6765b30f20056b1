import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { setHold } from '../../publish/hold/hold.ts';
import type { StepName } from '../../publish/steps.ts';
import { publishAndDie } from './die.ts';
import { newsItem } from './newsroom-content.ts';
import { openSmallNewsroom, type SmallNewsroom } from './small-newsroom.ts';

const steps: StepName[] = ['pull', 'render', 'gate', 'swap', 'prove', 'live', 'tidy'];

/** One item changed and one taken down: the old and the new site can be told apart by both. */
function change({ strapi }: SmallNewsroom): void {
  strapi.content.items.set('news-item:second', newsItem('second', { title: 'A better title' }));
  strapi.content.items.delete('news-item:first');
  strapi.content.removals.set('news-item:first', '/news/first/');
}

async function expectWhole({ read, newsroom }: SmallNewsroom): Promise<void> {
  expect((await read('/news/second/')).text).toContain('A better title');
  expect((await read('/news/first/')).status).toBe(410);
  expect((await read('/news/')).text).not.toContain('The first news');
  expect(readdirSync(newsroom.folders.versions)).toEqual(['1', '2']);
  expect(readdirSync(join(newsroom.folders.live, '..'))).toEqual(['live', 'versions']);
}

/** Readers have the whole old site or the whole new one. */
async function expectOldOrNew({ read }: SmallNewsroom): Promise<void> {
  const isNew = (await read('/news/second/')).text.includes('A better title');
  expect((await read('/news/first/')).status).toBe(isNew ? 410 : 200);
  expect((await read('/news/')).text.includes('The first news')).toBe(!isNew);
}

test.each(steps)(
  'a failure as the step "%s" begins leaves a whole site, and the next publish completes it',
  async (step) => {
    const opened = await openSmallNewsroom();
    await opened.publish();
    change(opened);
    const failing = opened.publish({
      onStep: (begun) => {
        if (begun === step) throw new Error('The power went.');
      },
    });
    await expect(failing).rejects.toThrow('The power went.');
    await expectOldOrNew(opened);
    await opened.publish();
    await expectWhole(opened);
  },
);

test.each(steps)('killed as the step "%s" begins, the next publish completes it', async (step) => {
  const opened = await openSmallNewsroom();
  await opened.publish();
  change(opened);
  expect(await publishAndDie(opened, step)).toEqual([null, 'SIGKILL']);
  await expectOldOrNew(opened);
  await opened.publish();
  await expectWhole(opened);
});

test.each(steps)('killed as the step "%s" of going back begins, the next look goes back all the way', async (step) => {
  const opened = await openSmallNewsroom();
  const { publish, read, newsroom, strapi } = opened;
  await publish();
  change(opened);
  strapi.content.items.set('news-item:fourth', newsItem('fourth'));
  await publish();
  await setHold(newsroom.folders, { version: 1, who: 'Ada', why: 'The title was wrong.' });
  expect(await publishAndDie(opened, step)).toEqual([null, 'SIGKILL']);
  const isBack = (await read('/news/second/')).text.includes('The second news');
  expect((await read('/news/fourth/')).status).toBe(isBack ? 404 : 200);
  expect((await read('/news/first/')).status).toBe(410);

  expect((await publish()).hold?.version).toBe(1);
  expect((await read('/news/second/')).text).toContain('The second news');
  expect((await read('/news/fourth/')).status).toBe(404);
  expect((await read('/news/first/')).status).toBe(410);
  expect(readdirSync(newsroom.folders.versions)).toEqual(['1', '2', '3']);
});
