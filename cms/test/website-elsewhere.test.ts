import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWebsiteReader } from '../src/website/website-reader';
import { type Account, at } from './harness/account';
import { type Desk, idIn } from './harness/desk';
import { type Newsroom, startNewsroom } from './harness/newsroom';
import * as samples from './harness/samples';
import { askForExport } from './site-content/exported';
import { liveItem, since } from './website/live-item';
import { startWebsite, type WebsiteStandIn } from './website/website-stand-in';

let newsroom: Newsroom;
let website: WebsiteStandIn;
let editor: Account & Desk;
let administrator: Account & Desk;
let news: string;
beforeAll(async () => {
  website = await startWebsite();
  newsroom = await startNewsroom({ PUBLISHER_URL: undefined, SITE_URL: website.url });
  editor = await newsroom.editor();
  administrator = await newsroom.administrator();
  news = idIn(await editor.create('news-item', { ...samples.newsItem, title: 'Summer fair' }));
});
afterAll(async () => {
  vi.useRealTimers();
  await newsroom.stop();
  await website.stop();
});

const begun = Date.now();
let tests = 0;
beforeEach(() => {
  website.files = {};
  website.silent = false;
  website.asked = [];
  // What the website said in the test before is old by now.
  tests += 1;
  vi.useFakeTimers({ toFake: ['Date'], now: begun + tests * 40_000 });
});

const panel = async () => (await editor.request('GET', `/newsroom/website/api::news-item.news-item/${news}`)).body;
const card = async (who: Account = editor) => (await who.request('GET', '/newsroom/website')).body;

/** Builds the website elsewhere, as far as it says so. */
async function build(items: object): Promise<void> {
  const version = (await askForExport(newsroom)).headers.get('etag')?.slice(1, -1);
  website.files['live.json'] = JSON.stringify({
    schema: 1,
    contentVersion: version,
    publishedAt: since,
    state: 'live',
  });
  website.files['live-items.json'] = JSON.stringify(items);
}

const cannotTell =
  'The website is built elsewhere, and its file live.json could not be read just now, so this newsroom cannot tell';
const limits =
  'The website is built elsewhere. Publishing again, going back and confirming removals are done there, by whoever looks after the newsroom.';

describe('where the website is built elsewhere', () => {
  it('an item waits until it is built there, and is live then', async () => {
    await build({});
    await editor.publish('news-item', news);
    const address = `${website.url}news/summer-fair/`;
    expect(await panel()).toEqual({
      state: 'waiting',
      since: null,
      address,
      message: 'On its way to the website, which is built elsewhere. It can take half an hour.',
      notices: [],
    });
    expect(await card()).toMatchObject({ state: 'waiting', message: expect.stringMatching(/half an hour/) });

    vi.setSystemTime(Date.now() + 20_000);
    await build(await liveItem(newsroom, 'news-item', news));
    expect(await panel()).toEqual({ state: 'live', since, address, message: null, notices: [] });
    expect(await card()).toMatchObject({ state: 'live', since, liveSince: since });
  });

  it('what the host can’t do is not offered, also not to administrators, and the card says why', async () => {
    await build({});
    expect(await card(administrator)).toMatchObject({ steering: null, limits });
    const answer = await administrator.request('POST', '/newsroom/website/again', {});
    expect([answer.status, at(answer.body, 'error', 'message')]).toEqual([409, limits]);
  });

  it('many panels are one question', async () => {
    await build({});
    await Promise.all(Array.from({ length: 20 }, panel));
    expect(website.asked).toEqual(['live.json']);
  });

  it('the long list is asked for again only when another version is live', async () => {
    await build({});
    const reader = createWebsiteReader(website.url, 0);
    await reader.read();
    await reader.read();
    await editor.create('topic', { name: 'One more' });
    await build({});
    await reader.read();
    expect(website.asked).toEqual(['live.json', 'live-items.json', 'live.json', 'live.json', 'live-items.json']);
  });
});

describe('when the website does not say what it shows, the panel does not claim to know', () => {
  it.each([
    ['it has no live.json', () => {}],
    [
      'live.json is damaged',
      () => {
        website.files['live.json'] = '{"schema":1,"conten';
      },
    ],
    [
      'live.json is something else',
      () => {
        website.files['live.json'] = '"Welcome to our host"';
      },
    ],
    [
      'live.json is endless',
      () => {
        website.files['live.json'] = `"${'a'.repeat(100_000)}"`;
      },
    ],
    [
      'live-items.json is missing',
      async () => {
        await build({});
        delete website.files['live-items.json'];
        website.files['live.json'] = JSON.stringify({ contentVersion: 'x', publishedAt: since });
      },
    ],
    [
      'live-items.json is no list of items',
      () => {
        website.files = { 'live.json': '{"contentVersion":"y"}', 'live-items.json': '[]' };
      },
    ],
  ])('%s', async (_, damage) => {
    await damage();
    expect(await panel()).toEqual({
      state: 'unknown',
      since: null,
      address: `${website.url}news/summer-fair/`,
      message: `It is ready for the website. ${cannotTell} when readers see it.`,
      notices: [],
    });
    expect(await card()).toMatchObject({
      state: 'unknown',
      address: website.url,
      message: `${cannotTell} what is live. Whoever looks after the newsroom can find out why.`,
      limits,
      steering: null,
    });
  });

  it('it does not answer: it is given up after five seconds', async () => {
    website.silent = true;
    const started = performance.now();
    expect(await panel()).toMatchObject({ state: 'unknown' });
    expect(performance.now() - started).toBeLessThan(8000);
  });

  it('and says so of what is not meant for the website', async () => {
    await editor.takeDown('news-item', news);
    expect(await panel()).toMatchObject({
      state: 'unknown',
      address: null,
      message: `It is not meant for the website at present. ${cannotTell} whether readers still see an earlier version.`,
    });
  });
});
