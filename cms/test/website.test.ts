import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Account, at, requestAs } from './harness/account';
import { type Desk, idIn } from './harness/desk';
import { type Newsroom, startNewsroom } from './harness/newsroom';
import * as samples from './harness/samples';
import { liveItem, since } from './website/live-item';
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
  publisher.silent = false;
});

/** What the panel of an item is told. */
async function panel(type: string, id: string): Promise<unknown> {
  const { body } = await editor.request('GET', `/newsroom/website/api::${type}.${type}/${id}`);
  return body;
}

describe('the panel of a news item', () => {
  let news: string;
  beforeAll(async () => {
    news = idIn(await editor.create('news-item', { ...samples.newsItem, title: 'Summer fair' }));
  });
  const address = 'https://example.org/news-site/news/summer-fair/';

  it('says that a draft is not on the website', async () => {
    const nowhere = { state: 'not-published', since: null, address: null, message: null, notices: [] };
    expect(await panel('news-item', news)).toEqual(nowhere);
  });

  it('waits after Publish, until the publisher begins', async () => {
    await editor.publish('news-item', news);
    const onItsWay = { since: null, address, message: null, notices: [] };
    expect(await panel('news-item', news)).toEqual({ ...onItsWay, state: 'waiting' });
    publisher.status = { ...nothingLive, publishing: true };
    expect(await panel('news-item', news)).toEqual({ ...onItsWay, state: 'publishing' });
  });

  it('is live once the publisher shows this very text, and since when', async () => {
    const items = await liveItem(newsroom, 'news-item', news);
    publisher.status = { ...nothingLive, items };
    expect(await panel('news-item', news)).toEqual({ state: 'live', since, address, message: null, notices: [] });
  });

  it('stays live while a draft of it changes, and waits again when that is published', async () => {
    publisher.status = { ...nothingLive, items: await liveItem(newsroom, 'news-item', news) };
    await editor.save('news-item', news, { summary: 'Another summary.' });
    expect(await panel('news-item', news)).toMatchObject({ state: 'live' });
    await editor.publish('news-item', news);
    expect(await panel('news-item', news)).toMatchObject({ state: 'waiting' });
  });

  it('stays live when something else keeps the website from being renewed', async () => {
    const problem = { message: 'The feed cannot be read.', since };
    publisher.status = { ...nothingLive, items: await liveItem(newsroom, 'news-item', news), problem };
    expect(await panel('news-item', news)).toMatchObject({ state: 'live' });
  });

  it('gives the reason when the whole website cannot be renewed', async () => {
    publisher.status = { ...nothingLive, problem: { message: 'The page “about” is missing.', since } };
    const message = 'The page “about” is missing.';
    expect(await panel('news-item', news)).toEqual({ state: 'problem', since, address, message, notices: [] });
  });

  const remark = (message: string) => ({
    type: 'news-item',
    id: news,
    title: 'Summer fair',
    field: 'Cover',
    message,
    adminUrl: '/admin',
  });
  const another = { ...remark('Another item has a dead link.'), id: 'another' };

  it('gives the reason when this item cannot be shown, with what readers see instead', async () => {
    const messages = ['It has no picture.\nUntil then readers do not see it.', 'It has no summary.'];
    publisher.status = { ...nothingLive, faults: [...messages.map(remark), another] };
    expect(await panel('news-item', news)).toMatchObject({
      state: 'problem',
      message: 'It has no picture.\nUntil then readers do not see it. It has no summary.',
      notices: [],
    });
  });

  it('is live with what its editor should mend all the same: a dead link, a file of which an earlier copy is shown', async () => {
    publisher.status = {
      ...nothingLive,
      items: await liveItem(newsroom, 'news-item', news),
      faults: [remark('Readers see it with the earlier copy of the file.'), another],
      notices: [remark('A link leads nowhere.'), another],
    };
    expect(await panel('news-item', news)).toMatchObject({
      state: 'live',
      notices: ['Readers see it with the earlier copy of the file.', 'A link leads nowhere.'],
    });
  });

  it('says that it is being taken off, until it is gone', async () => {
    publisher.status = { ...nothingLive, items: await liveItem(newsroom, 'news-item', news) };
    await editor.takeDown('news-item', news);
    expect(await panel('news-item', news)).toMatchObject({
      state: 'waiting',
      message: 'It is being taken off the website…',
    });
    publisher.status = nothingLive;
    expect(await panel('news-item', news)).toMatchObject({
      state: 'not-published',
      message: expect.stringMatching(
        /^.+ \(editor@example\.org\) took it off the website on \w+day \d.+ as published by mistake\. Readers no longer see it\.$/,
      ),
    });
  });

  it('says no more that it was taken down once it is published again', async () => {
    await editor.publish('news-item', news);
    expect(await panel('news-item', news)).toMatchObject({ state: 'waiting', message: null });
    publisher.status = { ...nothingLive, items: await liveItem(newsroom, 'news-item', news) };
    expect(await panel('news-item', news)).toMatchObject({ state: 'live', message: null });
  });
});

describe('the panel of other types', () => {
  it('a partner is on the website when it is shown', async () => {
    const partner = idIn(await editor.create('partner', { ...samples.partner, name: 'Helpers' }));
    expect(await panel('partner', partner)).toMatchObject({ state: 'not-published' });
    await editor.save('partner', partner, { showOnSite: true });
    const address = 'https://example.org/news-site/partners/helpers/';
    expect(await panel('partner', partner)).toMatchObject({ state: 'waiting', address });
  });

  it('a glossary term and the settings lead to the page that shows them', async () => {
    const term = idIn(
      await editor.create('glossary-term', { term: 'LA', expansion: 'local authority', meaning: 'A council.' }),
    );
    publisher.status = { ...nothingLive, items: await liveItem(newsroom, 'glossary-term', term) };
    const glossary = 'https://example.org/news-site/glossary/';
    expect(await panel('glossary-term', term)).toMatchObject({ state: 'live', address: glossary });

    const settings = idIn(await (await newsroom.administrator()).saveSettings(samples.settings));
    publisher.status = { ...nothingLive, items: await liveItem(newsroom, 'site-settings', settings) };
    expect(await panel('site-settings', settings)).toMatchObject({
      state: 'live',
      address: 'https://example.org/news-site/',
    });
  });

  it('there is none for what readers never see', async () => {
    const { status, body } = await editor.request('GET', '/newsroom/website/api::publication.publication/x');
    expect(status).toBe(404);
    expect(at(body, 'error', 'message')).toBe('Nothing of this type is ever on the website, or you may not see it.');
  });
});

describe('when the publisher can’t be asked', () => {
  const message = expect.stringMatching(/^The website’s publisher is not running.*Your work is saved.*npm start/s);

  it('a publisher who says something else is not taken for one', async () => {
    publisher.status = { hello: 'world' };
    expect(await panel('news-item', 'x')).toMatchObject({ state: 'problem', message });
  });

  it('a publisher who does not answer is given up after two seconds', async () => {
    publisher.silent = true;
    const started = performance.now();
    expect(await panel('news-item', 'x')).toMatchObject({ state: 'problem', message });
    expect(performance.now() - started).toBeLessThan(4000);
  });
});

it.each([
  ['no token', () => undefined],
  ['the token of the website', () => newsroom.settings.SITE_CONTENT_TOKEN],
])('only people who are signed in are told anything: %s is refused', async (_, token) => {
  for (const path of ['/newsroom/website', '/newsroom/website/api::page.page/x']) {
    expect((await requestAs(newsroom.url, token(), 'GET', path)).status).toBe(401);
  }
});
