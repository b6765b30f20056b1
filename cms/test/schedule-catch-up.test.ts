import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { idIn } from './harness/desk';
import { type Newsroom, startNewsroom } from './harness/newsroom';
import { newsItem } from './harness/samples';
import { inMinutes, recordsOf, versionOf } from './schedule/schedule';

/** Planned through the form before the newsroom stopped for three hours. */
const ids = { live: '', gone: '', later: '', incomplete: '' };
let newsroom: Newsroom;

beforeAll(async () => {
  const first = await startNewsroom();
  const editor = await first.editor();
  const plan = async (title: string, fields: object) =>
    idIn(await editor.create('news-item', { ...newsItem, title, ...fields }));
  ids.live = await plan('Meanwhile', { goLiveAt: inMinutes(60) });
  ids.later = await plan('Tomorrow', { goLiveAt: inMinutes(24 * 60) });
  ids.incomplete = await plan('Unfinished', { goLiveAt: inMinutes(30), summary: null });
  ids.gone = await plan('Gone', { takeDownAt: inMinutes(90), takeDownReason: 'The event is over.' });
  await editor.publish('news-item', ids.gone);
  await first.stop({ keepData: true });

  vi.useFakeTimers({ toFake: ['Date'], now: new Date(inMinutes(180)) });
  newsroom = await startNewsroom(first.settings);
});
afterAll(async () => {
  vi.useRealTimers();
  await newsroom.stop();
});

const published = (id: string) => versionOf(newsroom.strapi, 'news-item', id, 'published');

it('has done what came due while the newsroom was not running, before anybody can ask', async () => {
  expect(await published(ids.live)).toMatchObject({ title: 'Meanwhile', goLiveAt: null });
  expect(await recordsOf(newsroom.strapi, ids.live)).toMatchObject([{ action: 'publish', who: 'the schedule' }]);
  expect(await published(ids.gone)).toBeNull();
  expect(await recordsOf(newsroom.strapi, ids.gone)).toMatchObject([
    { action: 'publish', who: 'Editor (editor@example.org)' },
    { action: 'unpublish', who: 'the schedule', reason: 'other', words: 'The event is over.' },
  ]);
});

it('has left for later what is to come, and started although something was refused', async () => {
  expect(await published(ids.later)).toBeNull();
  expect(await published(ids.incomplete)).toBeNull();
});
