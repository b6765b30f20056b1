import { linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf, foldersIn } from '../../publish/folders.ts';
import { itemsSince, type Live, readLive, writeLive } from '../../publish/live.ts';
import { pointTo } from '../../publish/swap.ts';
import { lastProven } from '../../publish/versions/versions.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const earlier = '2026-11-24T07:00:00.000Z';
const now = '2026-11-24T12:04:00.000Z';
const live: Live = { schema: 1, contentVersion: 'c1', codeVersion: 'k1', publishedAt: now, state: 'live' };

test('what is written can be read back', async () => {
  const folder = temporaryFolder();
  const items = { 'news-item:a': { digest: 'd1', since: now } };
  await writeLive(folder, live, items);
  expect(await readLive(folder)).toEqual({ live, items });
});

test('writing it leaves the version before, which shares the files, as it was', async () => {
  const folder = temporaryFolder();
  await writeLive(folder, live, {});
  linkSync(join(folder, 'live.json'), join(folder, 'before.json'));
  await writeLive(folder, { ...live, contentVersion: 'c2' }, {});
  expect(readFileSync(join(folder, 'before.json'), 'utf8')).toContain('"c1"');
});

test('an item keeps its time for as long as readers see the same', () => {
  const before = { 'news-item:a': { digest: 'd1', since: earlier }, 'news-item:b': { digest: 'd2', since: earlier } };
  expect(itemsSince({ 'news-item:a': 'd1', 'news-item:b': 'other', 'news-item:c': 'd3' }, before, now)).toEqual({
    'news-item:a': { digest: 'd1', since: earlier },
    'news-item:b': { digest: 'other', since: now },
    'news-item:c': { digest: 'd3', since: now },
  });
});

test.each(['', '{', '[]', '{"schema":2}', '{"schema":1,"contentVersion":7}'])(
  'a damaged live.json (%s) proves nothing',
  async (text) => {
    const folder = temporaryFolder();
    await writeLive(folder, live, {});
    writeFileSync(join(folder, 'live.json'), text);
    expect(await readLive(folder)).toBeNull();
  },
);

test('when the version in place is damaged, the one before still says what may not vanish', async () => {
  const folders = foldersIn(temporaryFolder());
  for (const version of [1, 2]) {
    mkdirSync(folderOf(folders, version), { recursive: true });
    await writeLive(folderOf(folders, version), live, { [`news-item:${version}`]: { digest: 'd', since: now } });
  }
  await pointTo(folders, 2);
  expect((await lastProven(folders))?.version).toBe(2);
  writeFileSync(join(folders.live, 'live-items.json'), 'oops');
  expect(await lastProven(folders)).toEqual({
    version: 1,
    live,
    items: { 'news-item:1': { digest: 'd', since: now } },
  });
});
