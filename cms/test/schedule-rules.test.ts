import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Account, at } from './harness/account';
import { type Desk, idIn, refusals } from './harness/desk';
import { type Newsroom, startNewsroom } from './harness/newsroom';
import { newsItem, page } from './harness/samples';
import { inMinutes, letCome, recordsOf, versionOf } from './schedule/schedule';

let newsroom: Newsroom;
let editor: Account & Desk;
beforeAll(async () => {
  newsroom = await startNewsroom();
  editor = await newsroom.editor();
});
afterAll(() => newsroom.stop());

const over = { takeDownReason: 'The event is over.' };

describe('the time to go live', () => {
  it('can be saved with a draft that is not complete yet', async () => {
    const goLiveAt = inMinutes(60);
    const answer = await editor.create('news-item', { title: 'Only a title', goLiveAt });
    expect(answer.status).toBe(201);
    expect(at(answer.body, 'data', 'goLiveAt')).toBe(goLiveAt);
  });

  it('can’t be a time that has been', async () => {
    const answer = await editor.create('news-item', { ...newsItem, goLiveAt: '2026-03-29T01:30:00.000Z' });
    expect(refusals(answer)).toEqual({
      goLiveAt:
        '“Go live at” has been already: Sunday 29 March 2026 at 02:30. Choose a later time, or empty it and press Publish.',
    });
  });

  it('may stay in the form once it has been, but not be moved to another time that has been', async () => {
    const id = idIn(await editor.create('news-item', { title: 'Overdue', goLiveAt: inMinutes(60) }));
    const goLiveAt = inMinutes(-5);
    await letCome(newsroom.strapi, 'news-item', id, { goLiveAt });
    expect((await editor.save('news-item', id, { title: 'Overdue still', goLiveAt })).status).toBe(200);
    expect((await editor.save('news-item', id, { body: 'More.' })).status).toBe(200);
    expect(Object.keys(refusals(await editor.save('news-item', id, { goLiveAt: inMinutes(-4) })))).toEqual([
      'goLiveAt',
    ]);
  });

  it('keeps Publish from putting the item on the website too early, and says what to press instead', async () => {
    const goLiveAt = '2099-11-30T09:00:00.000Z';
    const id = idIn(await editor.create('news-item', { ...newsItem, title: 'Out of habit' }));
    const answer = await editor.publish('news-item', id, { goLiveAt });
    expect(refusals(answer)).toEqual({
      goLiveAt:
        'This is to go live on Monday 30 November 2099 at 09:00. Press Save to keep it so, or empty “Go live at” and press Publish to put it on the website now.',
    });
    expect(await versionOf(newsroom.strapi, 'news-item', id, 'published')).toBeNull();

    await editor.save('news-item', id, { goLiveAt });
    expect((await editor.bulk('Publish', 'news-item', [id])).status).toBe(400);
    expect((await editor.publish('news-item', id, { goLiveAt: null })).status).toBe(200);
    expect(await recordsOf(newsroom.strapi, id)).toMatchObject([
      { action: 'publish', who: 'Editor (editor@example.org)' },
    ]);
  });

  it('is gone after somebody publishes an overdue item by hand, so that it is not published twice', async () => {
    const id = idIn(await editor.create('news-item', { ...newsItem, title: 'By hand' }));
    await letCome(newsroom.strapi, 'news-item', id, { goLiveAt: inMinutes(-5) });
    expect((await editor.publish('news-item', id)).status).toBe(200);
    for (const version of ['draft', 'published'] as const) {
      expect(await versionOf(newsroom.strapi, 'news-item', id, version)).toMatchObject({ goLiveAt: null });
    }
    expect((await editor.read('news-item', id)).body).toMatchObject({ data: { status: 'published' } });
  });
});

describe('the time to be taken down', () => {
  it('needs a reason', async () => {
    const answer = await editor.create('news-item', { ...newsItem, takeDownAt: inMinutes(60) });
    expect(refusals(answer)).toEqual({
      takeDownReason: '“Why it is taken down” is empty. Say in one sentence why, or empty “Take down at”.',
    });
    const blank = await editor.create('news-item', { ...newsItem, takeDownAt: inMinutes(60), takeDownReason: '  ' });
    expect(Object.keys(refusals(blank))).toEqual(['takeDownReason']);
  });

  it.each([0, -10])('has to be later than the time to go live: %i minutes are refused', async (minutes) => {
    const times = { goLiveAt: inMinutes(60), takeDownAt: inMinutes(60 + minutes), ...over };
    expect(refusals(await editor.create('news-item', { ...newsItem, ...times }))).toEqual({
      takeDownAt: '“Take down at” has to be later than “Go live at”. Put one of the two times right.',
    });
  });

  it('can’t be a time that has been', async () => {
    const id = idIn(await editor.create('news-item', { ...newsItem, title: 'Gone by' }));
    const takeDownAt = '2026-10-25T01:30:00.000Z';
    const sentence =
      '“Take down at” has been already: Sunday 25 October 2026 at 01:30 (after the clocks have gone back). Choose a later time, or empty it.';
    expect(refusals(await editor.save('news-item', id, { takeDownAt, ...over }))).toEqual({ takeDownAt: sentence });

    // Saved long ago, it does not hold up the work on a draft, but such an item is not published to vanish at once.
    await letCome(newsroom.strapi, 'news-item', id, { takeDownAt, ...over });
    expect((await editor.save('news-item', id, { body: 'More.' })).status).toBe(200);
    expect(refusals(await editor.publish('news-item', id))).toEqual({ takeDownAt: sentence });
  });

  it('can’t be set for a page that every other page links to', async () => {
    const id = idIn(await editor.create('page', { ...page, slug: 'about' }));
    const times = { takeDownAt: inMinutes(60), ...over };
    const sentence = 'The whole website links to the page “about”, so it can’t be taken down. Empty “Take down at”.';
    expect(refusals(await editor.save('page', id, times))).toEqual({ takeDownAt: sentence });
    await editor.publish('page', id);
    expect(refusals(await editor.save('page', id, times))).toEqual({ takeDownAt: sentence });

    const other = await editor.create('page', { ...page, title: 'Summer camp', ...times });
    expect(other.status).toBe(201);
  });
});

it('a copy has no times: it would come and go with the original', async () => {
  const times = { goLiveAt: inMinutes(60), takeDownAt: inMinutes(120), ...over };
  const id = idIn(await editor.create('news-item', { ...newsItem, title: 'Original', ...times }));
  const copy = idIn(await editor.duplicate('news-item', id, { title: 'Copy', ...times }));
  expect(await versionOf(newsroom.strapi, 'news-item', copy, 'draft')).toMatchObject({
    title: 'Copy',
    goLiveAt: null,
    takeDownAt: null,
    takeDownReason: null,
  });
});
