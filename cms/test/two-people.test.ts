import { afterAll, beforeAll, expect, it } from 'vitest';
import { Presence } from '../src/two-people/presence';
import { type Account, type Answer, at } from './harness/account';
import { joinAs } from './harness/colleague';
import { type Desk, idIn, type TypeName, uidOf } from './harness/desk';
import { type Newsroom, startNewsroom } from './harness/newsroom';
import { newsItem, partner } from './harness/samples';
import { createWriter } from './harness/writer';

let newsroom: Newsroom;
let anna: Account & Desk;
let bea: Account & Desk;
beforeAll(async () => {
  newsroom = await startNewsroom();
  [anna, bea] = [await newsroom.editor(), await joinAs(newsroom, 'Editor', 'Bea')];
});
afterAll(() => newsroom.stop());

async function opened(who: Desk, type: TypeName, id: string): Promise<{ revision: unknown }> {
  return { revision: at((await who.read(type, id)).body, 'data', 'revision') };
}

function otherVersion({ status, body }: Answer): unknown {
  expect(status).toBe(400);
  return at(body, 'error', 'details', 'otherVersion');
}

it('stops the second save of two people, says who was quicker, and keeps the first', async () => {
  const id = idIn(await anna.create('news-item', newsItem));
  const [seenByAnna, seenByBea] = [await opened(anna, 'news-item', id), await opened(bea, 'news-item', id)];
  expect((await bea.save('news-item', id, { ...seenByBea, title: 'By Bea' })).status).toBe(200);

  const stopped = await anna.save('news-item', id, { ...seenByAnna, title: 'By Anna' });
  expect(otherVersion(stopped)).toMatchObject({ who: 'Bea', at: expect.stringMatching(/^\d{4}-/) });
  expect(at(stopped.body, 'error', 'message')).toMatch(/^Bea has saved this since you opened it/);
  expect((await anna.read('news-item', id)).body).toMatchObject({ data: { title: 'By Bea' } });

  const seenNow = await opened(anna, 'news-item', id);
  expect((await anna.save('news-item', id, { ...seenNow, title: 'By both' })).status).toBe(200);
});

it('lets one person save again and again, as each save is seen', async () => {
  const id = idIn(await anna.create('partner', partner));
  for (const name of ['First', 'Second', 'Third']) {
    const { status } = await anna.save('partner', id, { ...(await opened(anna, 'partner', id)), name });
    expect(status).toBe(200);
  }
});

it('publishes one of two versions that are published in the same second, and stops the other wholly', async () => {
  const id = idIn(await anna.create('news-item', newsItem));
  const seen = await opened(anna, 'news-item', id);
  const answers = await Promise.all([
    anna.publish('news-item', id, { ...seen, title: 'Published by Anna' }),
    bea.publish('news-item', id, { ...seen, title: 'Published by Bea' }),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
  const winner = answers[0]?.status === 200 ? 'Published by Anna' : 'Published by Bea';
  const rows = await newsroom.strapi.db.query(uidOf('news-item')).findMany({ where: { documentId: id } });
  expect(rows.map((row) => at(row, 'title'))).toEqual([winner, winner]);
  const records = await newsroom.strapi.db.query(uidOf('publication')).findMany({ where: { targetId: id } });
  expect(records.map((record) => at(record, 'title'))).toEqual([winner]);
});

it('stops a save after a colleague has taken the item down, and after one has gone back to what readers see', async () => {
  const id = idIn(await anna.create('partner', { ...partner, showOnSite: true }));
  const seen = await opened(anna, 'partner', id);
  await bea.takeDown('partner', id);
  expect(otherVersion(await anna.save('partner', id, { ...seen, showOnSite: true }))).toMatchObject({
    who: 'Bea',
  });

  const news = idIn(await anna.create('news-item', newsItem));
  await anna.publish('news-item', news, await opened(anna, 'news-item', news));
  await anna.save('news-item', news, { ...(await opened(anna, 'news-item', news)), title: 'Changed' });
  const changed = await opened(anna, 'news-item', news);
  await bea.request('POST', `/content-manager/collection-types/${uidOf('news-item')}/${news}/actions/discard`, {});
  expect(otherVersion(await anna.save('news-item', news, { ...changed, title: 'Changed more' }))).toBeDefined();
});

it('saves what comes without a revision, as from a script, as it always did; open forms are told', async () => {
  const id = idIn(await anna.create('news-item', newsItem));
  const seen = await opened(anna, 'news-item', id);
  expect((await bea.save('news-item', id, { title: 'By a script' })).status).toBe(200);
  expect(otherVersion(await anna.save('news-item', id, { ...seen, title: 'By Anna' }))).toBeDefined();
});

it('holds for people whose role lists its fields one by one, and keeps the mark out of what readers get', async () => {
  const writer = await createWriter(newsroom);
  const id = idIn(await writer.create('news-item', newsItem));
  const seen = await opened(writer, 'news-item', id);
  expect(seen.revision).toEqual(expect.stringMatching(/^[0-9a-f-]{36}$/));
  await anna.save('news-item', id, { title: 'By Anna' });
  expect(otherVersion(await writer.save('news-item', id, { ...seen, title: 'By the writer' }))).toBeDefined();
});

it('marks what was saved before there were marks when it starts', async () => {
  const { strapi } = newsroom;
  const id = idIn(await anna.create('topic', { name: 'An old topic' }));
  await strapi.db.query(uidOf('topic')).updateMany({ where: { documentId: id }, data: { revision: null } });
  const { markEarlierSaves } = await import('../src/two-people/revision');
  await markEarlierSaves(strapi);
  expect(await opened(anna, 'topic', id)).toEqual({ revision: 'first' });
});

it('shows the saved version with the words of the form, to people who may see it', async () => {
  const partnerId = idIn(await anna.create('partner', { ...partner, name: 'Named partner' }));
  const notes = [{ changedOn: '2026-11-24', note: 'Put right.' }];
  const id = idIn(await anna.create('news-item', { ...newsItem, partners: [partnerId], changeNotes: notes }));
  const path = `/newsroom/saved-version/${uidOf('news-item')}/${id}`;
  const { body } = await bea.request('GET', path);
  expect(body).toMatchObject({ who: 'Editor', revision: expect.any(String) });
  const fields = at(body, 'fields');
  const field = (name: string) => Array.isArray(fields) && fields.find((one) => at(one, 'name') === name);
  expect(field('title')).toMatchObject({ label: 'Title', type: 'string', value: newsItem.title });
  expect(field('partners')).toMatchObject({ value: [{ documentId: partnerId, title: 'Named partner' }] });
  expect(field('changeNotes')).toMatchObject({
    value: [{ fields: [{ label: 'Changed on' }, { value: 'Put right.' }] }],
  });
  expect(field('revision')).toBeUndefined();

  const writer = await createWriter(newsroom, true);
  expect((await writer.request('GET', path)).status).toBe(404);
  expect((await bea.request('GET', `/newsroom/saved-version/${uidOf('news-item')}/gone`)).status).toBe(404);
});

it('tells two people in one item of each other, since when, until one leaves', async () => {
  const id = idIn(await anna.create('news-item', newsItem));
  const path = `/newsroom/presence/${uidOf('news-item')}/${id}`;
  expect((await anna.request('POST', path, { window: 'one' })).body).toEqual({ others: [] });
  const since = expect.stringMatching(/^\d{4}-/);
  expect((await bea.request('POST', path, { window: 'two' })).body).toEqual({
    others: [{ name: 'Editor', since, isYou: false }],
  });
  expect((await anna.request('POST', path, { window: 'three' })).body).toEqual({
    others: [
      { name: 'Editor', since, isYou: true },
      { name: 'Bea', since, isYou: false },
    ],
  });

  await bea.request('POST', `${path}/leave`, { window: 'one' });
  await anna.request('POST', `${path}/leave`, { window: 'three' });
  expect((await bea.request('POST', path, { window: 'two' })).body).toMatchObject({ others: [{ name: 'Editor' }] });

  const writer = await createWriter(newsroom, true);
  expect((await writer.request('POST', path, { window: 'four' })).status).toBe(404);
  expect((await bea.request('POST', path, { window: 'w'.repeat(41) })).status).toBe(404);
});

it('forgets a window that has said nothing for more than a minute', () => {
  const presence = new Presence();
  const time = (seconds: number) => new Date(Date.UTC(2026, 10, 24, 12, 4, seconds));
  presence.note('news-item:a', 'one', { userId: 1, name: 'Anna' }, time(0));
  const bea = { userId: 2, name: 'Bea' };
  expect(presence.note('news-item:a', 'two', bea, time(75))).toEqual([{ userId: 1, name: 'Anna', since: time(0) }]);
  expect(presence.note('news-item:a', 'two', bea, time(76))).toEqual([]);
});
