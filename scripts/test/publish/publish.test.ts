import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLive } from '../../publish/live.ts';
import { newsItem } from './newsroom-content.ts';
import { openSmallNewsroom } from './small-newsroom.ts';
import { withCover } from './with-cover.ts';

test('the first publish brings the whole site live', async () => {
  const { publish, read, newsroom } = await openSmallNewsroom();
  expect((await read('/')).status).toBe(503);

  expect((await publish()).result).toBe('live');

  expect((await read('/news/first/')).text).toContain('The first news');
  expect((await read('/rss.xml')).text).toContain('The third news');
  expect((await read('/nothing-here/')).status).toBe(404);
  const said = await readLive(newsroom.folders.live);
  expect(said?.live).toMatchObject({ schema: 1, codeVersion: newsroom.bundle.codeVersion, state: 'live' });
  expect(Object.keys(said?.items ?? {})).toHaveLength(10);
});

test('when nothing changed, nothing is fetched and nothing written', async () => {
  const { publish, liveVersion, strapi } = await openSmallNewsroom();
  await publish();
  const before = liveVersion();
  expect((await publish()).result).toBe('unchanged');
  expect(strapi.pulls).toBe(1);
  expect((await publish({ look: 'whole' })).result).toBe('unchanged');
  expect(liveVersion()).toBe(before);
});

test('an unchanged file keeps its number and time, so caches see no change', async () => {
  const { publish, read, strapi, newsroom } = await openSmallNewsroom();
  await publish();
  const identity = (file: string): string => {
    const { ino, mtimeNs } = statSync(join(newsroom.folders.live, file), { bigint: true });
    return `${ino} ${mtimeNs}`;
  };
  const before = { about: identity('about/index.html'), second: identity('news/second/index.html') };

  strapi.content.items.set(
    'news-item:second',
    newsItem('second', { title: 'A better title', publishedOn: '2026-10-02' }),
  );
  await publish();

  expect((await read('/news/')).text).toContain('A better title');
  expect(identity('about/index.html')).toBe(before.about);
  expect(identity('news/second/index.html')).not.toBe(before.second);
});

test('an item keeps the time since when it is live until it changes', async () => {
  const { publish, strapi, newsroom } = await openSmallNewsroom();
  await publish();
  const before = (await readLive(newsroom.folders.live))?.items;
  strapi.content.items.set('news-item:second', newsItem('second', { title: 'A better title' }));
  await publish();
  const after = (await readLive(newsroom.folders.live))?.items;
  expect(after?.['news-item:first']).toEqual(before?.['news-item:first']);
  expect(after?.['news-item:second']?.since).not.toBe(before?.['news-item:second']?.since);
});

test('what was taken down is gone from its address, the list and the feed, which say so', async () => {
  const { publish, read, strapi } = await openSmallNewsroom();
  await publish();
  strapi.content.items.delete('news-item:first');
  strapi.content.removals.set('news-item:first', '/news/first/');
  expect((await publish()).result).toBe('live');
  const notice = await read('/news/first/');
  expect([notice.status, notice.text.includes('This page was taken down')]).toEqual([410, true]);
  expect((await read('/news/')).text).not.toContain('The first news');
  const feed = (await read('/rss.xml')).text;
  expect(feed).not.toContain('The first news');
  expect(feed).toContain('This item was taken down');
});

test('another version of the code renders everything anew, although the content is the same', async () => {
  const { publish, newsroom } = await openSmallNewsroom();
  await publish();
  newsroom.bundle = { ...newsroom.bundle, codeVersion: 'another' };
  expect((await publish()).result).toBe('live');
  expect((await readLive(newsroom.folders.live))?.live.codeVersion).toBe('another');
});

test('a live page that was damaged by hand is mended by a whole look', async () => {
  const { publish, newsroom, read } = await openSmallNewsroom();
  await publish();
  rmSync(join(newsroom.folders.live, 'news/first'), { recursive: true });
  expect((await read('/news/first/')).status).toBe(404);
  await publish({ look: 'whole' });
  expect((await read('/news/first/')).status).toBe(200);
});

test('a picture that was replaced stays for pages that were opened before; one that was taken down leaves at once', async () => {
  const opened = await openSmallNewsroom();
  const red = await withCover(opened, 'red');
  expect((await opened.read('/news/first/')).text).toContain(`/media/${red}`);

  await withCover(opened, 'blue');
  expect((await opened.read('/news/first/')).text).not.toContain(`/media/${red}`);
  expect((await opened.read(`/media/${red}`)).status).toBe(200);

  opened.strapi.content.uploads.clear();
  opened.strapi.content.items.delete('news-item:first');
  opened.strapi.content.removals.set('news-item:first', '/news/first/');
  await opened.publish();
  expect(readdirSync(join(opened.newsroom.folders.live, 'media'))).toEqual([]);
});

test('a reader who asks all the time meets no missing page, however often the site is published', async () => {
  const { publish, read, strapi, newsroom } = await openSmallNewsroom();
  await publish();
  const answers: string[] = [];
  let reading = true;
  const reader = (async () => {
    while (reading) {
      for (const path of ['/news/second/', '/news/', '/rss.xml', '/live.json']) {
        const { status, text } = await read(path);
        answers.push(`${path} ${status} ${text.length > 0 ? 'whole' : 'empty'}`);
      }
    }
  })();
  // More often than versions are kept, so that old folders are used again.
  for (let count = 1; count <= 9; count += 1) {
    strapi.content.items.set('news-item:second', newsItem('second', { title: `Title ${count}` }));
    await publish();
  }
  reading = false;
  await reader;
  expect(answers.length).toBeGreaterThan(50);
  expect(answers.filter((answer) => !answer.endsWith(' 200 whole'))).toEqual([]);
  expect((await read('/news/second/')).text).toContain('Title 9');
  expect(readdirSync(newsroom.folders.versions)).toHaveLength(6);
}, 30_000);
