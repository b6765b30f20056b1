import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Account, at } from './harness/account';
import { type Desk, idIn } from './harness/desk';
import { endEveryMinute } from './harness/every-minute';
import { type Newsroom, startNewsroom } from './harness/newsroom';
import { newsItem } from './harness/samples';
import { inMinutes, letCome, runSchedule } from './schedule/schedule';
import { liveItem } from './website/live-item';
import { nothingLive, type PublisherStandIn, startPublisher } from './website/publisher-stand-in';

let newsroom: Newsroom;
let publisher: PublisherStandIn;
let editor: Account & Desk;
beforeAll(async () => {
  publisher = await startPublisher();
  newsroom = await startNewsroom({ PUBLISHER_URL: publisher.url, PUBLISHER_SECRET: publisher.secret });
  editor = await newsroom.editor();
  // Only these tests decide when somebody looks at the schedule.
  await endEveryMinute(newsroom.strapi);
});
afterAll(async () => {
  await newsroom.stop();
  await publisher.stop();
});
beforeEach(() => {
  publisher.status = nothingLive;
});

const monday = { goLiveAt: '2099-11-30T09:00:00.000Z' };
const friday = { takeDownAt: '2099-12-04T17:00:00.000Z', takeDownReason: 'The event is over.' };

async function panel(id: string): Promise<unknown> {
  return (await editor.request('GET', `/newsroom/website/api::news-item.news-item/${id}`)).body;
}

async function write(title: string, fields: object): Promise<string> {
  return idIn(await editor.create('news-item', { ...newsItem, title, ...fields }));
}

describe('the panel of a news item that is scheduled', () => {
  it('says when it goes live', async () => {
    const message = 'Goes live on Monday 30 November 2099 at 09:00.';
    expect(await panel(await write('Monday', monday))).toMatchObject({ state: 'not-published', message });
  });

  it('says when it comes down again', async () => {
    const message = 'Goes live on Monday 30 November 2099 at 09:00. Comes down on Friday 4 December 2099 at 17:00.';
    expect(await panel(await write('Five days', { ...monday, ...friday }))).toMatchObject({ message });
  });

  it('says of a live item when it comes down, and when what was saved since goes live', async () => {
    const id = await write('Live', friday);
    await editor.publish('news-item', id);
    publisher.status = { ...nothingLive, items: await liveItem(newsroom, 'news-item', id) };
    const message = 'Comes down on Friday 4 December 2099 at 17:00.';
    expect(await panel(id)).toMatchObject({ state: 'live', message });
    await editor.save('news-item', id, monday);
    expect(await panel(id)).toMatchObject({
      state: 'live',
      message: `What was saved since goes live on Monday 30 November 2099 at 09:00. ${message}`,
    });
  });

  it('says nothing of a take-down to come while the item is not on the website anyway', async () => {
    expect(await panel(await write('Draft', friday))).toMatchObject({ state: 'not-published', message: null });
  });

  it('promises the next minute when the time has just come', async () => {
    const id = await write('Now', monday);
    await letCome(newsroom.strapi, 'news-item', id, { goLiveAt: inMinutes(0) });
    expect(at(await panel(id), 'message')).toBe('Goes live within a minute.');
  });
});

describe('the panel of a news item that could not be published in time', () => {
  it('says why, since when, and what to do, until it is mended', async () => {
    const id = await write('Unfinished', { ...monday, summary: null });
    const goLiveAt = '2026-10-25T00:30:00.000Z';
    await letCome(newsroom.strapi, 'news-item', id, { goLiveAt });
    await runSchedule(newsroom.strapi);
    expect(await panel(id)).toEqual({
      state: 'problem',
      since: goLiveAt,
      address: null,
      message:
        'It could not go live on Sunday 25 October 2026 at 01:30 (before the clocks go back). “Summary” is empty. Fill it in. Press Save when it is mended: it is tried again every minute.',
      notices: [],
    });
    expect(at((await editor.request('GET', '/newsroom/website')).body, 'faults', 0)).toMatchObject({
      title: 'Unfinished',
      message: expect.stringMatching(/^It could not go live on Sunday 25 October 2026/),
      adminUrl: `/admin/content-manager/collection-types/api::news-item.news-item/${id}`,
    });

    await editor.save('news-item', id, { goLiveAt: monday.goLiveAt });
    expect(await panel(id)).toMatchObject({
      state: 'not-published',
      message: expect.stringMatching(/^Goes live on Monday/),
    });
    await editor.save('news-item', id, { goLiveAt: null });
    expect(await panel(id)).toMatchObject({ state: 'not-published', message: null });
  });

  it('names the newsroom itself when that is what is broken', async () => {
    const id = await write('Unlucky', monday);
    newsroom.strapi.documents.use(async (context, next) => {
      if (context.action === 'publish' && context.params.documentId === id) throw new Error('The disk is full');
      return next();
    });
    await letCome(newsroom.strapi, 'news-item', id, { goLiveAt: inMinutes(-1) });
    await runSchedule(newsroom.strapi);
    expect(at(await panel(id), 'message')).toMatch(
      /Something is wrong in the newsroom itself; tell whoever looks after it\. It says: Error: The disk is full\./,
    );
  });
});
