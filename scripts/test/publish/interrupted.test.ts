import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { StepName } from '../../publish/steps.ts';
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
  expect((await read('/news/first/')).status).toBe(404);
  expect((await read('/news/')).text).not.toContain('The first news');
  expect(readdirSync(newsroom.folders.versions)).toEqual(['1', '2']);
  expect(readdirSync(join(newsroom.folders.live, '..'))).toEqual(['live', 'versions']);
}

/** Readers have the whole old site or the whole new one. */
async function expectOldOrNew({ read }: SmallNewsroom): Promise<void> {
  const isNew = (await read('/news/second/')).text.includes('A better title');
  expect((await read('/news/first/')).status).toBe(isNew ? 404 : 200);
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
  const script = join(import.meta.dirname, 'publish-and-die.ts');
  const { strapi, settings, data, newsroom } = opened;
  const dying = spawn(process.execPath, [
    script,
    data,
    strapi.url,
    settings.siteUrl,
    newsroom.bundle.codeVersion,
    step,
  ]);
  expect(await once(dying, 'exit')).toEqual([null, 'SIGKILL']);
  await expectOldOrNew(opened);
  await opened.publish();
  await expectWhole(opened);
});
