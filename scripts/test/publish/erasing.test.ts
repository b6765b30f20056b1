import { lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { listFiles } from '../../files/list-files.ts';
import { draftOf } from '../../publish/folders.ts';
import { setHold } from '../../publish/hold/hold.ts';
import { publishAndDie } from './die.ts';
import { newsItem, personalInformation } from './newsroom-content.ts';
import { openSmallNewsroom, type SmallNewsroom } from './small-newsroom.ts';

const name = 'Jane Example';
const slug = 'jane-example';

/** Three versions: a news item about a person, with a picture of her, is in the second and, in other words, in the third. */
async function withPersonalInformation(): Promise<SmallNewsroom> {
  const opened = await openSmallNewsroom();
  const { publish, strapi, newsroom, data } = opened;
  await publish();
  const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background: 'red' } })
    .jpeg()
    .toBuffer();
  strapi.content.uploads.set(`/uploads/${slug}.jpg`, { id: 'portrait', mime: 'image/jpeg', bytes });
  const cover = { fileId: 'portrait', altText: name, decorative: false, caption: null };
  strapi.content.items.set('news-item:jane', newsItem(slug, { title: `${name} speaks`, cover }));
  await publish();
  strapi.content.items.set('news-item:jane', newsItem(slug, { title: `What ${name} said`, cover }));
  await publish();
  expect(traces(opened)).not.toEqual([]);

  mkdirSync(newsroom.folders.build, { recursive: true });
  writeFileSync(join(newsroom.folders.build, 'last-good.ndjson'), `{"title":"${name}"}`);
  mkdirSync(draftOf(newsroom.folders, 9));
  writeFileSync(join(data, 'site/versions/9.new/index.html'), name);
  writeFileSync(join(data, 'mirror/index.json.1a2b.part'), name);
  return opened;
}

function takeDown({ strapi }: SmallNewsroom): void {
  strapi.content.items.delete('news-item:jane');
  strapi.content.uploads.clear();
  strapi.content.removals.set('news-item:jane', personalInformation(`/news/${slug}/`));
}

/** Files in the data folder with the name or the slug in what they are called or in what they hold. */
function traces({ data }: SmallNewsroom): string[] {
  return listFiles(data).filter((file) => {
    // "live" is a link to a folder that is listed itself.
    if (!lstatSync(join(data, file)).isFile()) return false;
    const text = readFileSync(join(data, file), 'latin1');
    return [name, slug].some((word) => file.includes(word) || text.includes(word));
  });
}

test('of what held personal information nothing is left in any file of the publisher once its removal is live', async () => {
  const opened = await withPersonalInformation();
  const { publish, read, newsroom } = opened;
  takeDown(opened);
  expect((await publish()).result).toBe('live');
  expect(traces(opened)).toEqual([]);
  expect(readdirSync(newsroom.folders.versions)).toEqual(['4']);
  const gone = await read(`/news/${slug}/`);
  expect(gone.status).toBe(410);
  expect(gone.text).not.toMatch(/jane/i);
  expect((await read('/news/first/')).status).toBe(200);
});

test('it is done once: versions that come later are kept', async () => {
  const opened = await withPersonalInformation();
  const { publish, strapi, newsroom } = opened;
  takeDown(opened);
  await publish();
  for (const title of ['One', 'Two']) {
    strapi.content.items.set('news-item:second', newsItem('second', { title }));
    await publish();
  }
  await publish({ look: 'whole' });
  expect(readdirSync(newsroom.folders.versions)).toEqual(['4', '5', '6']);
});

test('what was taken down for another reason stays in the versions to go back to', async () => {
  const opened = await withPersonalInformation();
  const { publish, strapi, newsroom } = opened;
  strapi.content.items.delete('news-item:first');
  strapi.content.removals.set('news-item:first', '/news/first/');
  await publish();
  expect(readdirSync(newsroom.folders.versions)).toEqual(['1', '2', '3', '4']);
});

test('it leaves the held version too, and the hold goes on', async () => {
  const opened = await withPersonalInformation();
  const { publish, read, strapi, newsroom } = opened;
  strapi.content.items.set('news-item:second', newsItem('second', { title: 'A worse title' }));
  await publish();
  await setHold(newsroom.folders, { version: 2, who: 'Ada', why: 'The title was wrong.' });
  await publish();
  expect((await read(`/news/${slug}/`)).text).toContain(`${name} speaks`);
  takeDown(opened);
  await publish();
  expect(traces(opened)).toEqual([]);
  expect((await read(`/news/${slug}/`)).status).toBe(410);

  strapi.content.removals.set('news-item:third', '/news/third/');
  strapi.content.items.delete('news-item:third');
  expect((await publish()).hold?.version).toBe(2);
  expect((await read('/news/second/')).text).toContain('The second news');
  expect((await read('/news/third/')).status).toBe(410);
  expect(traces(opened)).toEqual([]);
});

test('it leaves the other versions even when the held one never had it', async () => {
  const opened = await withPersonalInformation();
  const { publish, newsroom } = opened;
  await setHold(newsroom.folders, { version: 1, who: 'Ada', why: 'Too early.' });
  await publish();
  expect(traces(opened)).not.toEqual([]);
  takeDown(opened);
  await publish();
  expect(traces(opened)).toEqual([]);
});

test.each(['swap', 'prove', 'live', 'tidy'])(
  'killed as the step "%s" begins, the next look erases it',
  async (step) => {
    const opened = await withPersonalInformation();
    takeDown(opened);
    expect(await publishAndDie(opened, step)).toEqual([null, 'SIGKILL']);
    expect(traces(opened)).not.toEqual([]);
    await opened.publish();
    expect(traces(opened)).toEqual([]);
    expect((await opened.read(`/news/${slug}/`)).status).toBe(410);
  },
);

test.each([
  'site/versions/2/index.html',
  'publisher/versions/3/last-good.ndjson',
  'build/last-good.ndjson',
  'mirror/media',
])('killed in the middle of erasing, when %s is gone, the next look erases the rest', async (file) => {
  const opened = await withPersonalInformation();
  const [picture = ''] = readdirSync(join(opened.data, 'mirror/media'));
  const place = join(opened.data, file === 'mirror/media' ? `${file}/${picture}` : file);
  takeDown(opened);
  expect(await publishAndDie(opened, 'never', place)).toEqual([null, 'SIGKILL']);
  await opened.publish();
  expect(traces(opened)).toEqual([]);
  expect(readdirSync(opened.newsroom.folders.versions)).toEqual(['4']);
});

test('the mirror loses what no kept version shows, and keeps what an item at fault will show', async () => {
  const opened = await withPersonalInformation();
  const { publish, strapi, data } = opened;
  const media = () => readdirSync(join(data, 'mirror/media')).filter((file) => file.endsWith('.jpg'));
  // Large enough to have a part that is shared.
  const cover = { fileId: 'blue', altText: 'Blue', decorative: false, caption: null };
  const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background: 'blue' } })
    .jpeg()
    .toBuffer();
  strapi.content.uploads.set('/uploads/blue.jpg', { id: 'blue', mime: 'image/jpeg', bytes });
  strapi.content.items.set('news-item:first', newsItem('first', { title: '', cover }));
  strapi.content.items.set('news-item:jane', newsItem(slug));
  await publish();
  expect(media()).toHaveLength(4);
  strapi.content.uploads.delete(`/uploads/${slug}.jpg`);
  for (const title of ['1', '2', '3', '4', '5', '6', '7']) {
    strapi.content.items.set('news-item:second', newsItem('second', { title }));
    await publish();
  }
  // Carried for an hour for pages that were opened before, so it is in every version still.
  expect(media()).toHaveLength(4);
  strapi.content.items.delete('news-item:third');
  strapi.content.removals.set('news-item:third', '/news/third/');
  for (const title of ['1', '2', '3', '4', '5', '6', '7']) {
    strapi.content.items.set('news-item:second', newsItem('second', { title }));
    await publish();
  }
  expect(media()).toEqual([
    expect.stringMatching(/^blue-[0-9a-f]{8}-share\.jpg$/),
    expect.stringMatching(/^blue-[0-9a-f]{8}\.jpg$/),
  ]);
}, 30_000);
