import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { keepIndex } from '../../search/keep-index.ts';
import { newsItem } from '../publish/newsroom-content.ts';
import { startResidentProcess } from '../publish/resident-process.ts';
import { openSmallNewsroom, type SmallNewsroom } from '../publish/small-newsroom.ts';
import { foundPages } from './found-pages.ts';

const soon = { timeout: 20_000, interval: 50 };

function titleFound({ newsroom }: SmallNewsroom, path: string): string | undefined {
  return foundPages(join(newsroom.folders.live, 'pagefind')).get(path)?.meta.title;
}

test('the running publisher makes the index after each publish, and what is live never waits for it', async () => {
  const opened = await openSmallNewsroom();
  const resident = await startResidentProcess(opened);
  await vi.waitFor(() => expect(titleFound(opened, '/news/first/')).toBe('The first news'), soon);

  for (const title of ['Second title', 'Third title', 'Last title']) {
    opened.strapi.content.items.set('news-item:first', newsItem('first', { title }));
    await resident.ring();
    await vi.waitFor(async () => expect((await opened.read('/news/first/')).text).toContain(title), soon);
  }
  await vi.waitFor(() => expect(titleFound(opened, '/news/first/')).toBe('Last title'), soon);
  expect(await resident.problem()).toBe('');
});

test('a publisher that starts makes the index that a crash has left unmade', async () => {
  const opened = await openSmallNewsroom();
  await opened.publish();
  const { folders } = opened.newsroom;
  mkdirSync(join(folders.search, 'draft'), { recursive: true });
  writeFileSync(join(folders.search, 'draft/pagefind-entry.json'), 'half');
  await startResidentProcess(opened);
  await vi.waitFor(() => expect(titleFound(opened, '/news/first/')).toBe('The first news'), soon);
  await vi.waitFor(() => expect(existsSync(join(folders.search, 'draft'))).toBe(false), soon);
});

test('only the newest version gets an index: what is abandoned is given up at once and leaves nothing behind', async () => {
  const opened = await openSmallNewsroom();
  const { folders } = opened.newsroom;
  await opened.publish();
  const events: string[] = [];
  const index = keepIndex(folders, (event) => events.push(event));
  onTestFinished(() => index.stop());
  index.refresh();
  await vi.waitFor(() => expect(existsSync(folders.search)).toBe(false), soon);
  index.abandon();
  index.refresh();
  await vi.waitFor(() => expect(events).toEqual(['search']), soon);
  expect(titleFound(opened, '/news/first/')).toBe('The first news');
});

test('why there is no index is in the log, without a word of what the site says', async () => {
  const opened = await openSmallNewsroom();
  const { folders } = opened.newsroom;
  await opened.publish();
  rmSync(folders.search, { recursive: true, force: true });
  writeFileSync(folders.search, 'a file where a folder should be');
  const told: unknown[] = [];
  const index = keepIndex(folders, (event, details) => told.push([event, details]));
  onTestFinished(() => index.stop());
  index.refresh();
  await vi.waitFor(
    () => expect(told).toEqual([['search not made', { reason: expect.stringContaining('ENOTDIR') }]]),
    soon,
  );
  expect(existsSync(join(folders.live, 'pagefind'))).toBe(false);
});

test('whoever asks how things stand is told that readers can’t search, until they can again', async () => {
  const opened = await openSmallNewsroom();
  const { folders } = opened.newsroom;
  await opened.publish();
  rmSync(folders.search, { recursive: true, force: true });
  writeFileSync(folders.search, 'a file where a folder should be');
  const index = keepIndex(folders, () => {});
  onTestFinished(() => index.stop());
  expect(index.trouble()).toBeNull();
  index.refresh();
  await vi.waitFor(
    () => expect(index.trouble()).toMatch(/^Readers can’t search the website at the moment; .* ENOTDIR/),
    soon,
  );
  rmSync(folders.search);
  index.refresh();
  await vi.waitFor(() => expect(titleFound(opened, '/news/first/')).toBe('The first news'), soon);
  await vi.waitFor(() => expect(index.trouble()).toBeNull(), soon);
});
