import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { takeLock } from '../../processes/lock.ts';
import { bringIndex, forgetDrafts } from '../../search/bring-index.ts';
import { carryIndex } from '../../search/carry-index.ts';
import { keepIndex } from '../../search/keep-index.ts';
import { newsItem, personalInformation } from '../publish/newsroom-content.ts';
import { openSmallNewsroom, type SmallNewsroom } from '../publish/small-newsroom.ts';
import { foundPages } from './found-pages.ts';

const never = new AbortController().signal;
const liveIndex = ({ newsroom }: SmallNewsroom): string => join(newsroom.folders.live, 'pagefind');
const titleOf = (opened: SmallNewsroom, path: string): string | undefined =>
  foundPages(liveIndex(opened)).get(path)?.meta.title;

test('after a publish everything published is found, once, and a look that finds nothing new leaves the index alone', async () => {
  const opened = await openSmallNewsroom();
  const { publish, newsroom } = opened;
  await publish();
  expect(await bringIndex(newsroom.folders, never)).toBe(9);
  expect([...foundPages(liveIndex(opened)).keys()].sort()).toEqual([
    '/about/',
    '/accessibility/',
    '/contact/',
    '/glossary/',
    '/news/first/',
    '/news/second/',
    '/news/third/',
    '/partners/helpers/',
    '/privacy/',
  ]);
  expect(foundPages(liveIndex(opened)).get('/news/first/')?.filters).toEqual({
    kind: ['News'],
    year: ['2026'],
    topic: ['Health'],
  });
  expect(await bringIndex(newsroom.folders, never)).toBeNull();
  expect((await publish({ look: 'whole' })).result).toBe('unchanged');
  expect(readdirSync(newsroom.folders.versions)).toEqual(['1']);
  expect(titleOf(opened, '/news/first/')).toBe('The first news');
});

test('after an edit the old index serves until the new one is there; then no other version has one', async () => {
  const opened = await openSmallNewsroom();
  const { publish, newsroom, strapi } = opened;
  const { folders } = newsroom;
  await publish();
  await bringIndex(folders, never);
  strapi.content.items.set('news-item:first', newsItem('first', { title: 'A new title' }));
  await publish();
  expect(existsSync(liveIndex(opened))).toBe(false);

  await carryIndex(folders, 2);
  expect(titleOf(opened, '/news/first/')).toBe('The first news');
  await bringIndex(folders, never);
  expect(titleOf(opened, '/news/first/')).toBe('A new title');
  expect(existsSync(join(folders.versions, '1/pagefind'))).toBe(false);
  expect(readdirSync(folders.search)).toEqual(['made-for']);
});

test('what was taken down is found by no index, from the moment on at which it is gone', async () => {
  const opened = await openSmallNewsroom();
  const { publish, newsroom, strapi } = opened;
  await publish();
  await bringIndex(newsroom.folders, never);
  strapi.content.items.delete('news-item:first');
  strapi.content.removals.set('news-item:first', '/news/first/');
  await publish();
  await carryIndex(newsroom.folders, 2);
  expect(existsSync(liveIndex(opened))).toBe(false);

  await bringIndex(newsroom.folders, never);
  expect(titleOf(opened, '/news/second/')).toBe('The second news');
  expect(titleOf(opened, '/news/first/')).toBeUndefined();
});

test('erasing personal information takes every index along that knew it, also one that is being made', async () => {
  const opened = await openSmallNewsroom();
  const { publish, newsroom, strapi } = opened;
  const { folders } = newsroom;
  await publish();
  const making = new AbortController();
  const made = bringIndex(folders, making.signal);
  strapi.content.items.delete('news-item:first');
  strapi.content.removals.set('news-item:first', personalInformation('/news/first/'));
  // As the publisher does at the swap.
  making.abort(new Error('A newer version of the site is live.'));
  await expect(made).rejects.toThrow('A newer version');
  await publish();
  expect(readdirSync(folders.versions)).toEqual(['2']);
  expect(existsSync(folders.search)).toBe(false);
  expect(await bringIndex(folders, never)).toBe(8);
  expect(titleOf(opened, '/news/first/')).toBeUndefined();
});

test('an index that can’t be made is said, and no old one serves for as long as that lasts', async () => {
  const opened = await openSmallNewsroom();
  const { publish, newsroom, strapi } = opened;
  const { folders } = newsroom;
  await publish();
  await bringIndex(folders, never);
  strapi.content.items.set('news-item:first', newsItem('first', { title: 'A new title' }));
  await publish();
  await expect(bringIndex({ ...folders, search: join(folders.live, 'live.json/nowhere') }, never)).rejects.toThrow();
  expect(existsSync(liveIndex(opened))).toBe(false);
  expect(await bringIndex(folders, never)).toBe(9);
});

/** As another process that is making an index does. */
function takeSearchLock({ newsroom }: SmallNewsroom): () => void {
  const letGo = takeLock(join(newsroom.folders.publisher, 'search.lock'));
  if (letGo === undefined) throw new Error('Somebody has the lock already.');
  return letGo;
}

test('after the wait for another process, it is the version in place by then that gets an index', async () => {
  const opened = await openSmallNewsroom();
  const { publish, newsroom, strapi } = opened;
  await publish();
  const letGo = takeSearchLock(opened);
  const made = bringIndex(newsroom.folders, never);
  strapi.content.items.set('news-item:first', newsItem('first', { title: 'A new title' }));
  await publish();
  letGo();
  await made;
  expect(titleOf(opened, '/news/first/')).toBe('A new title');
  expect(existsSync(join(newsroom.folders.versions, '1/pagefind'))).toBe(false);
});

test('who waits for another process gives up at once when asked to, whether to make an index or to remove one', async () => {
  const opened = await openSmallNewsroom();
  const { folders } = opened.newsroom;
  await opened.publish();
  onTestFinished(takeSearchLock(opened));
  const ending = new AbortController();
  const index = keepIndex(folders, () => {});
  index.refresh();
  const forgotten = forgetDrafts(folders, ending.signal);
  ending.abort(new Error('It is too late.'));
  await expect(forgotten).rejects.toThrow();
  await index.stop();
  expect(existsSync(liveIndex(opened))).toBe(false);
});
