import { readdirSync, rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { setHold } from '../../publish/hold/hold.ts';
import { readLive } from '../../publish/live.ts';
import { memoryFile } from '../../publish/versions/version-memory.ts';
import { publishAndDie } from './die.ts';
import { newsItem, personalInformation } from './newsroom-content.ts';
import { openSmallNewsroom, type SmallNewsroom } from './small-newsroom.ts';

/** Two versions; then the first news is taken down because it contains personal information. */
async function withTakenDown(): Promise<SmallNewsroom> {
  const opened = await openSmallNewsroom();
  await opened.publish();
  opened.strapi.content.items.set('news-item:second', newsItem('second', { title: 'A better title' }));
  await opened.publish();
  takeDown(opened, 'first');
  return opened;
}

function takeDown({ strapi }: SmallNewsroom, slug: string): void {
  strapi.content.items.delete(`news-item:${slug}`);
  strapi.content.removals.set(`news-item:${slug}`, personalInformation(`/news/${slug}/`));
}

/** The removal is live and erased, and a new title is not live. */
async function expectOnlyGone({ read, newsroom }: SmallNewsroom): Promise<void> {
  expect((await read('/news/first/')).status).toBe(410);
  expect((await read('/news/')).text).not.toContain('The first news');
  expect((await read('/news/second/')).text).toContain('A better title');
  // What is being made next holds only what Strapi exports now.
  expect(readdirSync(newsroom.folders.versions).filter((name) => name !== '4.new')).toEqual(['3']);
}

test('personal information leaves and is erased though something else has vanished, which is told and stays', async () => {
  const opened = await withTakenDown();
  const { publish, read, strapi } = opened;
  strapi.content.items.delete('news-item:third');
  strapi.content.items.set('news-item:second', newsItem('second', { title: 'A new title' }));
  const { result, refused } = await publish();
  expect(result).toBe('live');
  expect(refused?.error).toMatchObject({ name: 'Refusal', vanished: { items: [{ key: 'news-item:third' }] } });
  await expectOnlyGone(opened);
  expect((await read('/news/third/')).text).toContain('The third news');

  await expect(publish()).rejects.toThrow('"The third news" (news-item:third)');
  await expect(publish({ look: 'whole' })).rejects.toThrow('"The third news" (news-item:third)');
  await expectOnlyGone(opened);
  await publish({ acceptsRemovalOf: () => true });
  expect((await read('/news/third/')).status).toBe(404);
  expect((await read('/news/second/')).text).toContain('A new title');
});

test('the last news item leaves too: a site without news is better than personal information on it', async () => {
  const opened = await withTakenDown();
  const { publish, read, strapi } = opened;
  takeDown(opened, 'third');
  await publish();
  takeDown(opened, 'second');
  expect((await publish()).refused?.error).toMatchObject({ message: expect.stringContaining('no news') });
  expect((await read('/news/second/')).status).toBe(410);
  expect((await read('/rss.xml')).text).not.toContain('A better title');
  expect((await read('/')).status).toBe(200);
  await expect(publish({ look: 'whole' })).rejects.toThrow('Editor: publish at least one news item.');

  strapi.content.items.set('news-item:fourth', newsItem('fourth'));
  expect(await publish()).toMatchObject({ result: 'live', refused: null });
  expect((await read('/news/fourth/')).status).toBe(200);
});

test('under a hold the last news item leaves as well', async () => {
  const opened = await withTakenDown();
  const { publish, read, newsroom } = opened;
  await setHold(newsroom.folders, { version: 1, who: 'Ada', why: 'The title was wrong.' });
  for (const slug of ['second', 'third']) takeDown(opened, slug);
  expect(await publish()).toMatchObject({ result: 'live', refused: null, hold: { version: 1 } });
  for (const slug of ['first', 'second', 'third']) expect((await read(`/news/${slug}/`)).status).toBe(410);
  expect((await publish({ look: 'whole' })).result).toBe('unchanged');
});

test('new code whose template is wrong holds no removal back: the rest is made by the code that made it', async () => {
  const opened = await withTakenDown();
  const { publish, newsroom, strapi } = opened;
  const { bundle } = newsroom;
  newsroom.bundle = {
    ...bundle,
    codeVersion: 'newer',
    render: async (path, snapshot) =>
      path === '/glossary/' ? new Response('Oops', { status: 500 }) : bundle.render(path, snapshot),
  };
  strapi.content.items.set('news-item:second', newsItem('second', { title: 'A new title' }));
  const { refused } = await publish();
  expect(refused?.error).toMatchObject({
    message: expect.stringContaining('The page /glossary/ could not be rendered'),
  });
  await expectOnlyGone(opened);
  expect((await readLive(newsroom.folders.live))?.live.codeVersion).toBe(bundle.codeVersion);
});

test('neither a required page that is missing nor two items with one address hold a removal back', async () => {
  const opened = await withTakenDown();
  const { publish, read, strapi } = opened;
  const about = strapi.content.items.get('page:about') ?? {};
  strapi.content.items.delete('page:about');
  strapi.content.items.set('news-item:fifth', newsItem('second'));
  expect((await publish()).refused?.error).toMatchObject({ name: 'PullError' });
  await expectOnlyGone(opened);
  expect((await read('/about/')).status).toBe(200);
  strapi.content.items.set('page:about', about);
  strapi.content.items.delete('news-item:fifth');
  expect(await publish()).toMatchObject({ result: 'live', refused: null });
});

test('a damaged note of a hold holds no removal back either', async () => {
  const opened = await withTakenDown();
  const { publish, read, newsroom } = opened;
  await setHold(newsroom.folders, { version: 1, who: 'Ada', why: 'The title was wrong.' });
  rmSync(`${newsroom.folders.hold}/1.ndjson`);
  expect((await publish()).refused?.error).toMatchObject({ name: 'DamagedHold' });
  expect((await read('/news/first/')).status).toBe(410);
});

test('of an export that does not come whole no removal is believed', async () => {
  const opened = await withTakenDown();
  opened.strapi.mood = 'breaks off';
  await expect(opened.publish()).rejects.toThrow('its end did not come');
  expect((await opened.read('/news/first/')).status).toBe(200);
});

test('what an interruption left to be erased is erased though the rest is still refused', async () => {
  const opened = await withTakenDown();
  opened.strapi.content.items.delete('news-item:third');
  expect(await publishAndDie(opened, 'tidy')).toEqual([null, 'SIGKILL']);
  expect(readdirSync(opened.newsroom.folders.versions)).toEqual(['1', '2', '3']);
  await expect(opened.publish()).rejects.toThrow('news-item:third');
  await expectOnlyGone(opened);
});

test('a removal that can’t leave is told together with what holds back the rest', async () => {
  const opened = await withTakenDown();
  const { publish, newsroom, strapi, read } = opened;
  strapi.content.items.delete('news-item:third');
  rmSync(memoryFile(newsroom.folders, 2, 'files'));
  const failing = publish();
  await expect(failing).rejects.toMatchObject({
    name: 'StillShown',
    vanished: { items: [{ key: 'news-item:third' }] },
  });
  await expect(failing).rejects.toThrow('What was taken down should have left the site all the same');
  expect((await read('/news/first/')).status).toBe(200);
});
