import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Account } from './harness/account';
import type { Desk } from './harness/desk';
import { type Newsroom, startNewsroom } from './harness/newsroom';
import { askForExport } from './site-content/exported';
import { since } from './website/live-item';
import { nothingLive, type PublisherStandIn, startPublisher } from './website/publisher-stand-in';

let newsroom: Newsroom;
let publisher: PublisherStandIn;
let editor: Account & Desk;
beforeAll(async () => {
  publisher = await startPublisher();
  newsroom = await startNewsroom({
    PUBLISHER_URL: publisher.url,
    PUBLISHER_SECRET: publisher.secret,
    SITE_URL: 'https://example.org/news-site/',
  });
  editor = await newsroom.editor();
});
afterAll(async () => {
  await newsroom.stop();
  await publisher.stop();
});
beforeEach(() => {
  publisher.status = nothingLive;
});

/** What the card is told. */
const card = async () => (await editor.request('GET', '/newsroom/website')).body;
const address = 'https://example.org/news-site/';

it('is live when the website shows the version that is published, and waits otherwise', async () => {
  expect(await card()).toEqual({ state: 'waiting', since: null, address, message: null, faults: [], worthALook: [] });
  const exported = await askForExport(newsroom);
  const live = { schema: 1, contentVersion: exported.headers.get('etag')?.slice(1, -1), publishedAt: since };
  publisher.status = { ...nothingLive, live };
  expect(await card()).toEqual({ state: 'live', since, address, message: null, faults: [], worthALook: [] });
  await editor.create('topic', { name: 'One more' });
  expect(await card()).toMatchObject({ state: 'waiting' });
});

it('names the items that need a hand', async () => {
  const fault = { title: 'Summer fair', message: 'No picture.', adminUrl: 'http://127.0.0.1/admin' };
  publisher.status = { ...nothingLive, faults: [{ ...fault, type: 'news-item', id: 'x', field: 'cover' }] };
  expect(await card()).toMatchObject({ state: 'waiting', faults: [fault], worthALook: [] });
});

it('lists apart what is worth a look in items that are live', async () => {
  const notice = { title: 'Summer fair', message: 'A link leads nowhere.', adminUrl: 'http://127.0.0.1/admin' };
  publisher.status = { ...nothingLive, notices: [{ ...notice, type: 'news-item', id: 'x', field: 'Article' }] };
  expect(await card()).toMatchObject({ state: 'waiting', faults: [], worthALook: [notice] });
});
