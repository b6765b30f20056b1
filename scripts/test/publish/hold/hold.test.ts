import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { liftHold, setHold } from '../../../publish/hold/hold.ts';
import { readLive } from '../../../publish/live.ts';
import { newsItem } from '../newsroom-content.ts';
import { openSmallNewsroom, type SmallNewsroom } from '../small-newsroom.ts';
import { withCover } from '../with-cover.ts';

/** Version 1 as always; in version 2 the second news has another title and there is a fourth. */
async function twoVersions(): Promise<SmallNewsroom> {
  const opened = await openSmallNewsroom();
  await opened.publish();
  opened.strapi.content.items.set('news-item:second', newsItem('second', { title: 'A worse title' }));
  opened.strapi.content.items.set('news-item:fourth', newsItem('fourth'));
  await opened.publish();
  expect((await opened.read('/news/fourth/')).status).toBe(200);
  return opened;
}

function goBack({ newsroom }: SmallNewsroom, version: number) {
  return setHold(newsroom.folders, { version, who: 'Ada', why: 'The title was wrong.' });
}

test('going back shows the earlier version as it was, without what came later, and says that it is held', async () => {
  const opened = await twoVersions();
  const { publish, read, strapi } = opened;
  expect(await goBack(opened, 1)).toMatchObject({ version: 1, who: 'Ada' });
  const { result, hold, warnings } = await publish();
  expect(result).toBe('live');
  expect(hold).toMatchObject({ version: 1, why: 'The title was wrong.' });
  expect(warnings).toEqual([]);
  expect((await read('/news/second/')).text).toContain('The second news');
  expect((await read('/news/')).text).not.toContain('A worse title');
  expect((await read('/news/fourth/')).status).toBe(404);

  const pulls = strapi.pulls;
  expect((await publish()).result).toBe('unchanged');
  expect(strapi.pulls).toBe(pulls);
});

test('under a hold nothing that editors publish reaches readers, and lifting it brings all of it', async () => {
  const opened = await twoVersions();
  const { publish, read, strapi, newsroom } = opened;
  await goBack(opened, 1);
  await publish();
  strapi.content.items.set('news-item:third', newsItem('third', { title: 'A new title' }));
  strapi.content.items.set('news-item:fifth', newsItem('fifth'));
  await publish();
  expect((await read('/news/third/')).text).toContain('The third news');
  expect((await read('/news/fifth/')).status).toBe(404);

  await liftHold(newsroom.folders);
  expect(await publish()).toMatchObject({ result: 'live', hold: null });
  expect((await read('/news/third/')).text).toContain('A new title');
  expect((await read('/news/second/')).text).toContain('A worse title');
  expect((await read('/news/fourth/')).status).toBe(200);
  expect((await read('/news/fifth/')).status).toBe(200);
  expect(readdirSync(newsroom.folders.hold)).toEqual([]);
});

test('what is taken down during a hold leaves the held version too, and what was taken down before it does not come back', async () => {
  const opened = await twoVersions();
  const { publish, read, strapi } = opened;
  strapi.content.items.delete('news-item:first');
  strapi.content.removals.set('news-item:first', '/news/first/');
  await publish();
  await goBack(opened, 1);
  await publish();
  expect((await read('/news/first/')).status).toBe(410);
  expect((await read('/news/second/')).text).toContain('The second news');

  strapi.content.items.delete('news-item:second');
  strapi.content.removals.set('news-item:second', '/news/second/');
  expect((await publish()).result).toBe('live');
  expect((await read('/news/second/')).status).toBe(410);
  expect((await read('/news/')).text).not.toContain('The second news');
  expect((await read('/news/third/')).text).toContain('The third news');
});

test('going back works while Strapi does not answer, without what was known to be taken down', async () => {
  const opened = await twoVersions();
  const { publish, read, strapi } = opened;
  strapi.content.items.delete('news-item:first');
  strapi.content.removals.set('news-item:first', '/news/first/');
  await publish();
  await strapi.stop();
  await goBack(opened, 2);
  const { result, away } = await publish();
  expect(result).toBe('live');
  expect(away?.message).toContain('does not answer');
  expect((await read('/news/first/')).status).toBe(410);
  expect((await read('/news/second/')).text).toContain('A worse title');
  expect(await publish()).toMatchObject({ result: 'unchanged', away: { name: 'PullError' } });

  await goBack(opened, 1);
  await publish();
  expect((await read('/news/second/')).text).toContain('The second news');
  expect((await read('/news/first/')).status).toBe(410);
});

test('a removal reaches readers during a hold even when what Strapi exports could not be published', async () => {
  const opened = await twoVersions();
  const { publish, read, strapi } = opened;
  await goBack(opened, 1);
  await publish();
  strapi.content.items.delete('page:about');
  strapi.content.items.set('news-item:third', newsItem('third', { title: '' }));
  strapi.content.items.delete('news-item:first');
  strapi.content.removals.set('news-item:first', '/news/first/');
  expect((await publish()).result).toBe('live');
  expect((await read('/news/first/')).status).toBe(410);
  expect((await read('/about/')).status).toBe(200);
  expect((await read('/news/third/')).text).toContain('The third news');
});

test('an item at fault keeps what readers saw before the hold once it is lifted', async () => {
  const opened = await twoVersions();
  const { publish, read, strapi, newsroom } = opened;
  await goBack(opened, 1);
  await publish();
  strapi.content.items.set('news-item:fourth', newsItem('fourth', { title: '' }));
  await liftHold(newsroom.folders);
  const { faults } = await publish();
  expect(faults?.map(({ id }) => id)).toContain('fourth');
  expect((await read('/news/fourth/')).text).toContain('The fourth news');
});

test('a picture that was replaced since comes back with the version that showed it', async () => {
  const opened = await openSmallNewsroom();
  const red = await withCover(opened, 'red', 'cover');
  const blue = await withCover(opened, 'blue', 'cover');
  expect(blue).not.toBe(red);
  await goBack(opened, 1);
  await opened.publish();
  expect((await opened.read('/news/first/')).text).toContain(`/media/${red}`);
  expect((await opened.read(`/media/${red}`)).status).toBe(200);
  await liftHold(opened.newsroom.folders);
  await opened.publish();
  expect((await opened.read('/news/first/')).text).toContain(`/media/${blue}`);
});

test('an address that an item has moved to since leads to where the held version has it', async () => {
  const opened = await openSmallNewsroom();
  const { publish, strapi, settings } = opened;
  await publish();
  strapi.content.items.set('news-item:second', newsItem('second', { slug: 'second-thoughts' }));
  strapi.content.redirects.set('/news/second/', 'news-item:second');
  await publish();
  await goBack(opened, 1);
  await publish();
  const answer = await fetch(`${settings.siteUrl}news/second-thoughts/`, { redirect: 'manual' });
  expect([answer.status, answer.headers.get('location')]).toEqual([301, '/news/second/']);
  expect((await opened.read('/news/second/')).text).toContain('The second news');
});

test('a version is shown by the code that made it, and by the present code when that is no longer kept', async () => {
  const opened = await twoVersions();
  const { publish, newsroom, read } = opened;
  const { codeVersion: own, render } = newsroom.bundle;
  newsroom.bundle = {
    ...newsroom.bundle,
    codeVersion: 'newer',
    render: async (path, snapshot) => {
      const response = await render(path, snapshot);
      if (!path.startsWith('/news/')) return response;
      return new Response((await response.text()).replace('</main>', '<p>By newer code</p></main>'));
    },
  };
  await publish();
  expect((await read('/news/second/')).text).toContain('By newer code');
  await goBack(opened, 1);
  expect((await publish()).warnings).toEqual([]);
  expect((await read('/news/second/')).text).not.toContain('By newer code');
  expect((await readLive(newsroom.folders.live))?.live.codeVersion).toBe(own);

  rmSync(join(newsroom.folders.code, own), { recursive: true });
  const { warnings } = await publish({ look: 'whole' });
  expect(warnings).toEqual([expect.stringContaining('shown with the present code')]);
  expect((await read('/news/second/')).text).toContain('By newer code');
});

test('a version that is not kept is none to go back to', async () => {
  const opened = await twoVersions();
  expect(await goBack(opened, 7)).toBeNull();
  expect((await opened.publish()).hold).toBeNull();
});

test('the hold outlives the folder of its version', async () => {
  const opened = await twoVersions();
  const { publish, read, strapi, newsroom } = opened;
  await goBack(opened, 1);
  await publish();
  for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) {
    strapi.content.removals.set(`news-item:${id}`, `/news/${id}/`);
    expect((await publish()).result).toBe('live');
  }
  expect(readdirSync(newsroom.folders.versions)).not.toContain('1');
  expect((await read('/news/second/')).text).toContain('The second news');
  expect((await read('/news/g/')).status).toBe(410);
});

test.each(['', '{', '{"schema":1}', '[]'])(
  'a damaged note of the hold (%s) is refused and lifts nothing in silence; a person can lift it or go back again',
  async (damage) => {
    const opened = await twoVersions();
    const { publish, read, newsroom } = opened;
    await goBack(opened, 1);
    await publish();
    writeFileSync(join(newsroom.folders.hold, 'hold.json'), damage);
    await expect(publish()).rejects.toThrow('The site is held, but the note of it is damaged');
    await expect(publish({ look: 'whole' })).rejects.toThrow('npm run site:back -- --lift');
    expect((await read('/news/second/')).text).toContain('The second news');

    await goBack(opened, 1);
    expect((await publish()).hold?.version).toBe(1);
    writeFileSync(join(newsroom.folders.hold, 'hold.json'), damage);
    await liftHold(newsroom.folders);
    await publish();
    expect((await read('/news/second/')).text).toContain('A worse title');
  },
);

test('a hold whose lines are lost is refused too', async () => {
  const opened = await twoVersions();
  await goBack(opened, 1);
  rmSync(join(opened.newsroom.folders.hold, '1.ndjson'));
  await expect(opened.publish()).rejects.toThrow(
    'held at version 1, but what that version showed is missing or damaged',
  );
  expect((await opened.read('/news/second/')).text).toContain('A worse title');
});

test('so is one of whose lines only a part is left', async () => {
  const opened = await twoVersions();
  const { newsroom, publish, read } = opened;
  await goBack(opened, 1);
  await publish();
  const file = join(newsroom.folders.hold, '1.ndjson');
  writeFileSync(file, readFileSync(file, 'utf8').slice(0, 2_000));
  await expect(publish({ look: 'whole' })).rejects.toThrow('missing or damaged');
  expect((await read('/news/second/')).text).toContain('The second news');
  expect((await read('/news/third/')).status).toBe(200);
});
