import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLive } from '../../publish/live.ts';
import { newsItem } from './newsroom-content.ts';
import { openSmallNewsroom } from './small-newsroom.ts';

/** Somebody opened one of the two files that say what is live, and this is what they left. */
const damages: [string, (folder: string) => void][] = [
  ['live.json is empty', (folder) => writeFileSync(join(folder, 'live.json'), '')],
  ['live.json is half', (folder) => writeFileSync(join(folder, 'live.json'), '{"schema":1,"contentVers')],
  ['live.json is gone', (folder) => rmSync(join(folder, 'live.json'))],
  ['live-items.json is something else', (folder) => writeFileSync(join(folder, 'live-items.json'), '["a web page"]')],
  ['live-items.json is gone', (folder) => rmSync(join(folder, 'live-items.json'))],
  [
    'live.json names another version',
    (folder) => {
      const file = join(folder, 'live.json');
      writeFileSync(file, readFileSync(file, 'utf8').replace(/"contentVersion":"[^"]+"/, '"contentVersion":"0"'));
    },
  ],
];

test('live.json damaged by hand is written anew by the next look, readers keep the site and nothing may vanish meanwhile', async () => {
  const { publish, newsroom, read, strapi } = await openSmallNewsroom();
  await publish();
  // Two versions, as in any newsroom that was ever edited: the one before knows the items too.
  strapi.content.items.set('news-item:third', newsItem('third', { title: 'A better title' }));
  await publish();
  const before = await readLive(newsroom.folders.live);
  expect(before).not.toBeNull();

  for (const [what, damage] of damages) {
    damage(newsroom.folders.live);
    const held = strapi.content.items.get('news-item:first') ?? {};
    strapi.content.items.delete('news-item:first');
    await expect(publish(), what).rejects.toThrow('One item is live but missing from what Strapi now publishes');
    expect((await read('/news/first/')).status, what).toBe(200);

    strapi.content.items.set('news-item:first', held);
    expect((await publish()).result, what).toBe('live');
    const after = await readLive(newsroom.folders.live);
    expect(after?.live.contentVersion, what).toBe(before?.live.contentVersion);
    expect(after?.items['news-item:second'], what).toEqual(before?.items['news-item:second']);
    expect((await read('/news/third/')).text, what).toContain('A better title');
  }
});
