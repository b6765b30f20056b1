import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Account, at } from './harness/account';
import { type Desk, idIn } from './harness/desk';
import { type Newsroom, startNewsroom } from './harness/newsroom';
import * as samples from './harness/samples';
import { liveItem, since } from './website/live-item';
import { nothingLive, type PublisherStandIn, startPublisher } from './website/publisher-stand-in';

let newsroom: Newsroom;
let publisher: PublisherStandIn;
let editor: Account & Desk;
let news: string;
beforeAll(async () => {
  publisher = await startPublisher();
  newsroom = await startNewsroom({ PUBLISHER_URL: publisher.url, PUBLISHER_SECRET: publisher.secret });
  editor = await newsroom.editor();
  news = idIn(await editor.create('news-item', { ...samples.newsItem, title: 'Summer fair' }));
  await editor.publish('news-item', news);
});
afterAll(async () => {
  await newsroom.stop();
  await publisher.stop();
});

const hold = {
  version: 6,
  publishedAt: '2026-05-12T11:04:00.000Z',
  who: 'Alex Example (alex@example.org)',
  at: '2026-05-13T14:30:00.000Z',
  why: 'The figures are wrong.',
};
beforeEach(() => {
  publisher.status = { ...nothingLive, hold };
});

const panel = async () => (await editor.request('GET', `/newsroom/website/api::news-item.news-item/${news}`)).body;
const card = async () => (await editor.request('GET', '/newsroom/website')).body;

const whoWentBack =
  'Alex Example put the website back on Wednesday 13 May 2026 at 15:30, to how it was on Tuesday 12 May 2026 at 12:04. The reason: “The figures are wrong.” What was changed since waits until an administrator lifts the hold, on the home page.';

describe('while the website is held, the panel', () => {
  it('says of what is new since that it waits, who went back, when and why', async () => {
    expect(await panel()).toEqual({
      state: 'held',
      since: hold.at,
      address: null,
      message: `Readers do not see this: ${whoWentBack}`,
      notices: [],
    });
  });

  it('says of what was changed since that readers see the earlier state', async () => {
    const items = { [`news-item:${news}`]: { digest: 'an earlier one', since } };
    publisher.status = { ...nothingLive, hold, items };
    expect(at(await panel(), 'message')).toBe(`Readers see this as it was before: ${whoWentBack}`);
  });

  it('says live of what is shown as it is', async () => {
    publisher.status = { ...nothingLive, hold, items: await liveItem(newsroom, 'news-item', news) };
    expect(await panel()).toMatchObject({ state: 'live', since, message: null });
  });

  it('says that what is taken down goes all the same', async () => {
    const other = idIn(await editor.create('news-item', { ...samples.newsItem, title: 'A mistake' }));
    await editor.publish('news-item', other);
    publisher.status = { ...nothingLive, hold, items: await liveItem(newsroom, 'news-item', other) };
    await editor.takeDown('news-item', other);
    const path = `/newsroom/website/api::news-item.news-item/${other}`;
    expect((await editor.request('GET', path)).body).toMatchObject({
      state: 'waiting',
      message: 'It is being taken off the website…',
    });
  });
});

describe('while the website is held, the card', () => {
  const live = { contentVersion: 'b', publishedAt: '2026-05-13T14:30:02.000Z' };

  it('shows the hold to everybody', async () => {
    publisher.status = { ...nothingLive, live, hold };
    expect(await card()).toMatchObject({ state: 'held', since: hold.at, hold, liveSince: live.publishedAt });
  });

  it('says that it is going back until it has', async () => {
    const before = { ...live, publishedAt: '2026-05-13T14:00:00.000Z' };
    publisher.status = { ...nothingLive, live: before, hold, publishing: true };
    expect(await card()).toMatchObject({ state: 'publishing', message: 'The website is being put back…', hold });
    // What is published later under the hold is a removal: the website is back by then.
    publisher.status = { ...nothingLive, live, hold, publishing: true };
    expect(await card()).toMatchObject({ state: 'held', message: null });
  });

  it('says before all else what goes wrong', async () => {
    publisher.status = { ...nothingLive, live, hold, problem: { message: 'The disk is full.', since } };
    expect(await card()).toMatchObject({ state: 'problem', message: 'The disk is full.', hold });
  });

  it('a hold that makes no sense is none', async () => {
    publisher.status = { ...nothingLive, hold: { ...hold, at: 'once upon a time' } };
    expect(await card()).toMatchObject({ state: 'waiting', hold: null });
  });
});
