import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Account, at } from './harness/account';
import type { Desk } from './harness/desk';
import { type Newsroom, startNewsroom } from './harness/newsroom';
import { createWriter } from './harness/writer';
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

const tellsWhom =
  'No address is set, so nobody is told when something goes wrong. Whoever looks after the newsroom can set one: ALERT_EMAIL or ALERT_WEBHOOK in settings.env.';
const plain = {
  address,
  message: null,
  faults: [],
  worthALook: [],
  search: null,
  hold: null,
  publishes: [],
  tellsWhom: null,
  limits: null,
  steering: null,
};

it('is live when the website shows the version that is published, and waits otherwise', async () => {
  expect(await card()).toEqual({ ...plain, state: 'waiting', since: null, liveSince: null });
  const exported = await askForExport(newsroom);
  const live = { schema: 1, contentVersion: exported.headers.get('etag')?.slice(1, -1), publishedAt: since };
  publisher.status = { ...nothingLive, live };
  expect(await card()).toEqual({ ...plain, state: 'live', since, liveSince: since });
  await editor.create('topic', { name: 'One more' });
  expect(await card()).toMatchObject({ state: 'waiting', since: null, liveSince: since });
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

it('says that readers can’t search at the moment', async () => {
  const search = 'Readers can’t search the website at the moment.';
  publisher.status = { ...nothingLive, search };
  expect(await card()).toMatchObject({ state: 'waiting', search });
});

it('says nothing of items that a person may not see', async () => {
  const writer = await createWriter(newsroom);
  const remark = (type: string) => ({ title: `Of ${type}`, message: 'Mend it.', adminUrl: null, type, id: 'x' });
  const remarks = [remark('news-item'), remark('topic')];
  publisher.status = { ...nothingLive, faults: remarks, notices: remarks };
  const all = [{ title: 'Of news-item' }, { title: 'Of topic' }];
  expect(await card()).toMatchObject({ faults: all, worthALook: all });
  const told = (await writer.request('GET', '/newsroom/website')).body;
  expect(told).toMatchObject({ faults: [{ title: 'Of news-item' }], worthALook: [{ title: 'Of news-item' }] });
  expect(JSON.stringify(told)).not.toContain('Of topic');
});

it('tells the last publishes, and how long each took; what makes no sense is left out', async () => {
  const publish = { at: since, tookMs: 412, changed: 2, removed: 1 };
  const publishes = [publish, { ...publish, by: 'hold' }, { ...publish, by: 'magic' }, { at: 'soon', tookMs: 1 }, 7];
  publisher.status = { ...nothingLive, publishes };
  expect(at(await card(), 'publishes')).toEqual([
    { ...publish, by: null },
    { ...publish, by: 'hold' },
    { ...publish, by: null },
  ]);
});

describe('what administrators choose from', () => {
  const versions = [
    { version: 7, publishedAt: since, contentVersion: 'a', inPlace: true },
    { version: 6, publishedAt: '2026-05-12T11:04:00.000Z', contentVersion: 'b', inPlace: false },
  ];
  const vanished = { digest: 'd', items: [{ key: 'news-item:x', title: null }] };
  beforeEach(() => {
    publisher.status = { ...nothingLive, versions, vanished };
  });

  it('they are sent', async () => {
    const { body } = await (await newsroom.administrator()).request('GET', '/newsroom/website');
    expect(at(body, 'steering')).toEqual({
      versions: versions.map(({ version, publishedAt, inPlace }) => ({ version, publishedAt, inPlace })),
      vanished,
    });
  });

  it('editors are not, nor how to set where notices go', async () => {
    expect(await card()).toMatchObject({ steering: null, tellsWhom: null });
  });

  it('nobody is while the publisher does not answer', async () => {
    publisher.status = 'nonsense';
    const { body } = await (await newsroom.administrator()).request('GET', '/newsroom/website');
    expect(body).toMatchObject({ state: 'problem', steering: null, hold: null, publishes: [], tellsWhom });
  });
});
