import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { type Account, at } from './harness/account';
import { type Desk, idIn } from './harness/desk';
import { type Newsroom, startNewsroom } from './harness/newsroom';
import { newsItem } from './harness/samples';

let newsroom: Newsroom;
let editor: Account & Desk;
beforeAll(async () => {
  newsroom = await startNewsroom();
  editor = await newsroom.editor();
});
afterEach(() => {
  vi.useRealTimers();
});
afterAll(() => newsroom.stop());

async function publishedOn(id: string): Promise<unknown> {
  const row: unknown = await newsroom.strapi
    .documents('api::news-item.news-item')
    .findOne({ documentId: id, status: 'published' });
  return at(row, 'publishedOn');
}

it('dates a news item by the day in London on which it is first published', async () => {
  const id = idIn(await editor.create('news-item', newsItem));
  // Half past midnight in summer: in UTC it is still the day before. Sessions would have ended by then, so no form here.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-07-01T23:30:00Z') });
  await newsroom.strapi.documents('api::news-item.news-item').publish({ documentId: id });
  expect(await publishedOn(id)).toBe('2027-07-02');
});

it('keeps the first date when it is published again, even if the field was emptied', async () => {
  const id = idIn(await editor.create('news-item', { ...newsItem, publishedOn: '2020-05-07' }));
  await editor.publish('news-item', id);
  expect(await publishedOn(id)).toBe('2020-05-07');
  await editor.publish('news-item', id, { publishedOn: null });
  expect(await publishedOn(id)).toBe('2020-05-07');
});

it('lets the editor choose another date', async () => {
  const id = idIn(await editor.create('news-item', newsItem));
  await editor.publish('news-item', id);
  await editor.publish('news-item', id, { publishedOn: '2020-05-08' });
  expect(await publishedOn(id)).toBe('2020-05-08');
});
