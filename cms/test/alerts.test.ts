import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Listener, startListener } from './alerts/listener';
import { createLookout, type Lookout } from './alerts/lookout';
import { type Mailbox, startMailbox } from './alerts/mailbox';
import { type Account, at } from './harness/account';
import { type Desk, idIn } from './harness/desk';
import { type Newsroom, startNewsroom } from './harness/newsroom';
import * as samples from './harness/samples';
import { inMinutes, letCome, runSchedule } from './schedule/schedule';
import { askForExport } from './site-content/exported';
import { liveItem, since } from './website/live-item';
import { nothingLive, type PublisherStandIn, startPublisher } from './website/publisher-stand-in';

let newsroom: Newsroom;
let publisher: PublisherStandIn;
let mailbox: Mailbox;
let webhook: Listener;
let editor: Account & Desk;
let lookout: Lookout;
beforeAll(async () => {
  publisher = await startPublisher();
  mailbox = await startMailbox();
  webhook = await startListener();
  newsroom = await startNewsroom({
    PUBLISHER_URL: publisher.url,
    PUBLISHER_SECRET: publisher.secret,
    SITE_URL: 'https://example.org/news-site/',
    ALERT_EMAIL: 'board@example.org',
    ALERT_WEBHOOK: `${webhook.url}/hook`,
    SMTP_URL: mailbox.url,
    MAIL_FROM: 'Newsroom <newsroom@example.org>',
  });
  editor = await newsroom.editor();
  lookout = createLookout(newsroom);
});
afterAll(async () => {
  await newsroom.stop();
  await Promise.all([publisher.stop(), mailbox.stop(), webhook.stop()]);
});

/** The website shows everything that is published now. */
async function allIsLive(): Promise<void> {
  publisher.status = { ...nothingLive, live: await presentVersion(), items: await presentItems() };
}

async function presentVersion(): Promise<object> {
  const version = (await askForExport(newsroom)).headers.get('etag')?.slice(1, -1);
  return { contentVersion: version, publishedAt: lookout.now().toISOString() };
}

async function presentItems(): Promise<Record<string, unknown>> {
  const items: Record<string, unknown> = {};
  for (const line of (await askForExport(newsroom)).lines) {
    const [, type = '', id = ''] = /^\{"line":"item","type":"([^"]+)","id":"([^"]+)"/.exec(line) ?? [];
    if (id !== '') Object.assign(items, await liveItem(newsroom, type, id));
  }
  return items;
}

/** What was sent since the last time that somebody asked. */
function sent(): { mails: string[]; calls: unknown[] } {
  const mails = mailbox.mails.splice(0).map(({ subject, text }) => `${subject}\n${text}`);
  return { mails, calls: webhook.heard.splice(0).map(({ body }) => body) };
}

const nothing = { mails: [], calls: [] };
const home = () => `${newsroom.url}/admin`;

beforeEach(async () => {
  mailbox.isFull = false;
  webhook.status = 200;
  await allIsLive();
  // Whatever an earlier test left is mended and told by now. A fresh lookout does not wait for what it could not send.
  lookout = createLookout(newsroom, lookout.now());
  await lookout.pass(1);
  sent();
});

describe('a publish that does not reach readers', () => {
  it('is told after ten minutes, once by mail and once to the webhook, and once more when it is mended', async () => {
    await editor.create('topic', { name: 'Never shown' });
    await lookout.pass(10);
    expect(sent()).toEqual(nothing);

    await lookout.pass(1);
    const { mails, calls } = sent();
    expect(calls).toEqual([
      {
        kind: 'not-live',
        state: 'trouble',
        text: expect.stringMatching(/^What was published in the newsroom has not reached the website since \w+day /),
        address: home(),
        since: expect.stringMatching(/^\d{4}-/),
      },
    ]);
    expect(mails).toEqual([
      expect.stringMatching(/^Needs a hand: example\.org\nWhat was published[\s\S]*one more message/),
    ]);
    expect(mails[0]).toContain(home());
    expect(mails[0]).not.toContain('Never shown');

    await lookout.pass(30);
    expect(sent()).toEqual(nothing);

    await allIsLive();
    await lookout.pass(1);
    const after = sent();
    expect(after.calls).toMatchObject([
      { kind: 'not-live', state: 'mended', text: expect.stringMatching(/up to date/) },
    ]);
    expect(after.mails).toEqual([expect.stringMatching(/^Mended: example\.org\nThe website is up to date again/)]);
    await lookout.pass(30);
    expect(sent()).toEqual(nothing);
  });

  it('goes to the address that is set, from the address that is set', async () => {
    publisher.status = 'nonsense';
    await lookout.pass(11);
    expect(mailbox.mails).toMatchObject([
      { to: ['board@example.org'], raw: expect.stringContaining('From: Newsroom <newsroom@example.org>') },
    ]);
    expect(webhook.heard).toMatchObject([{ path: '/hook', headers: { 'content-type': 'application/json' } }]);
  });

  it('is no news while the website moves on, however much is published', async () => {
    for (let minute = 0; minute < 30; minute += 1) {
      await allIsLive();
      await editor.create('topic', { name: `Minute ${minute}` });
      await lookout.pass(1);
    }
    expect(sent()).toEqual(nothing);
  });

  it('is told when the publisher gives a reason, without the reason: that can hold what an item says', async () => {
    publisher.status = {
      ...nothingLive,
      live: await presentVersion(),
      problem: { message: 'The secret text.', since },
    };
    await lookout.pass(11);
    const told = JSON.stringify(sent());
    expect(told).toContain('has not reached the website');
    expect(told).not.toContain('secret text');
  });

  it('is told when the publisher does not answer, in words for that', async () => {
    publisher.status = 'nonsense';
    await lookout.pass(11);
    expect(sent().calls).toMatchObject([
      { kind: 'not-live', text: expect.stringMatching(/^The website’s publisher has not answered since .*npm start/) },
    ]);
  });

  it('that is mended within ten minutes is not told at all', async () => {
    publisher.status = 'nonsense';
    await lookout.pass(9);
    await allIsLive();
    await lookout.pass(1);
    publisher.status = 'nonsense';
    await lookout.pass(9);
    await allIsLive();
    await lookout.pass(9);
    expect(sent()).toEqual(nothing);
  });
});

describe('a hold', () => {
  const hold = { version: 6, publishedAt: since, who: 'Alex', at: since, why: 'Wrong.' };

  it('is no trouble, also for what is published meanwhile', async () => {
    await editor.create('topic', { name: 'Waits' });
    publisher.status = { ...nothingLive, live: { contentVersion: 'earlier', publishedAt: since }, hold };
    await lookout.pass(30);
    expect(sent()).toEqual(nothing);
  });

  it('keeps nobody from hearing that something taken down is still there; it is not named', async () => {
    const news = idIn(await editor.create('news-item', { ...samples.newsItem, title: 'Private matter' }));
    await editor.publish('news-item', news);
    const items = await liveItem(newsroom, 'news-item', news);
    await editor.takeDown('news-item', news, { deletes: true, reason: 'personal-information' });
    publisher.status = { ...nothingLive, live: { contentVersion: 'earlier', publishedAt: since }, hold, items };
    await lookout.pass(11);
    const { mails, calls } = sent();
    expect(calls).toMatchObject([{ kind: 'not-live', state: 'trouble' }]);
    expect(JSON.stringify([mails, calls])).not.toMatch(/Private|private-matter/);
  });
});

describe('one item that is not shown as it is published', () => {
  it('is named by its title and nothing else, with the way to its form', async () => {
    const news = idIn(await editor.create('news-item', { ...samples.newsItem, title: 'Summer fair' }));
    await editor.publish('news-item', news);
    const { [`news-item:${news}`]: _, ...items } = await presentItems();
    publisher.status = { ...nothingLive, live: await presentVersion(), items };
    await lookout.pass(11);
    const { mails, calls } = sent();
    expect(calls).toMatchObject([
      {
        kind: 'not-live',
        text: expect.stringMatching(/^“Summer fair” was published, but since .* readers do not see it as it is\./),
        address: `${newsroom.url}/admin/content-manager/collection-types/api::news-item.news-item/${news}`,
      },
    ]);
    expect(JSON.stringify([mails, calls])).not.toContain(samples.newsItem.summary);

    publisher.status = 'nonsense';
    await lookout.pass(5);
    expect(sent()).toEqual(nothing);

    await allIsLive();
    await lookout.pass(1);
    expect(sent().calls).toMatchObject([{ state: 'mended', text: expect.stringMatching(/^“Summer fair” is mended/) }]);
  });

  it('many at once are one mail', async () => {
    const titles = ['One', 'Two', 'Three'];
    const before = await presentItems();
    for (const title of titles) {
      await editor.publish('news-item', idIn(await editor.create('news-item', { ...samples.newsItem, title })));
    }
    publisher.status = { ...nothingLive, live: await presentVersion(), items: before };
    await lookout.pass(11);
    const { mails, calls } = sent();
    expect(mails).toHaveLength(1);
    for (const title of titles) expect(mails[0]).toContain(`“${title}” was published`);
    expect(calls).toHaveLength(3);
  });
});

describe('a missed time', () => {
  it('is told at once when it was refused, and once when it is mended', async () => {
    const news = idIn(await editor.create('news-item', { ...samples.newsItem, title: 'Unfinished', summary: null }));
    const goLiveAt = inMinutes(-1);
    await letCome(newsroom.strapi, 'news-item', news, { goLiveAt });
    await runSchedule(newsroom.strapi);
    await lookout.pass(3);
    expect(sent().calls).toMatchObject([
      {
        kind: 'missed-schedule',
        state: 'trouble',
        text: expect.stringMatching(/^“Unfinished” was to go live on \w+day/),
      },
    ]);

    await editor.save('news-item', news, { summary: 'Now complete.' });
    await runSchedule(newsroom.strapi);
    await allIsLive();
    await lookout.pass(3);
    expect(sent().calls).toMatchObject([
      { kind: 'missed-schedule', state: 'mended', text: expect.stringMatching(/^“Unfinished” .* That is settled/) },
    ]);
  });

  it('is told when nobody looked at the schedule for more than five minutes', async () => {
    const news = idIn(await editor.create('news-item', { ...samples.newsItem, title: 'Overdue' }));
    const goLiveAt = new Date(Math.floor(lookout.now().getTime() / 60_000) * 60_000);
    await letCome(newsroom.strapi, 'news-item', news, { goLiveAt: inMinutes(-1) });
    await lookout.pass(1);
    expect(goLiveAt.getTime()).toBeLessThan(lookout.now().getTime());
    await lookout.pass(6);
    expect(sent().calls).toMatchObject([
      { kind: 'missed-schedule', text: expect.stringMatching(/^“Overdue” was to go/) },
    ]);
    await editor.save('news-item', news, { goLiveAt: null });
  });
});

describe('when a notice can’t be sent', () => {
  it('it is tried again with growing pauses, and the other way is not held up', async () => {
    webhook.status = 500;
    publisher.status = 'nonsense';
    await lookout.pass(11);
    expect(mailbox.mails).toHaveLength(1);
    // At once, and after pauses of 1, 2, 4 and 8 minutes.
    await lookout.pass(15);
    expect(webhook.heard).toHaveLength(5);
    expect(mailbox.mails).toHaveLength(1);

    webhook.status = 200;
    await lookout.pass(16);
    expect(webhook.heard).toHaveLength(6);
    await lookout.pass(60);
    expect(webhook.heard).toHaveLength(6);
  });

  it('a clock that is put back makes no pause longer, and keeps nobody from being told', async () => {
    webhook.status = 500;
    publisher.status = 'nonsense';
    await lookout.pass(5);
    lookout.putBack(300);
    await lookout.pass(11);
    expect(mailbox.mails).toHaveLength(1);
    const tries = webhook.heard.length;
    webhook.status = 200;
    lookout.putBack(300);
    await lookout.pass(11);
    expect(webhook.heard).toHaveLength(tries + 1);
  });

  it('a full mailbox does not hold up the webhook', async () => {
    mailbox.isFull = true;
    publisher.status = 'nonsense';
    await lookout.pass(13);
    expect(webhook.heard).toHaveLength(1);
    expect(mailbox.mails).toHaveLength(0);
    mailbox.isFull = false;
    await lookout.pass(4);
    expect(mailbox.mails).toHaveLength(1);
  });

  it('a webhook that sends on to somebody else is not followed', async () => {
    webhook.status = 307;
    webhook.headers = { location: `${webhook.url}/elsewhere` };
    publisher.status = 'nonsense';
    await lookout.pass(11);
    expect(webhook.heard).toMatchObject([{ path: '/hook' }]);
    webhook.headers = {};
  });
});

it('what is kept of it names no titles, and damage to it harms nothing', async () => {
  const news = idIn(await editor.create('news-item', { ...samples.newsItem, title: 'Never kept' }));
  await editor.publish('news-item', news);
  publisher.status = { ...nothingLive, live: await presentVersion(), items: {} };
  await lookout.pass(11);
  const store = newsroom.strapi.store({ type: 'newsroom', name: 'alerts' });
  const kept = await store.get({ key: 'known' });
  expect(JSON.stringify(kept)).toContain(news);
  expect(JSON.stringify(kept)).not.toMatch(/Never kept|never-kept/);

  for (const damage of ['nonsense', { troubles: [{ matter: { kind: 'item' } }, 7, { matter: { kind: 'website' } }] }]) {
    await store.set({ key: 'known', value: damage });
    await lookout.pass(1);
    expect(at(await store.get({ key: 'known' }), 'troubles')).toEqual(expect.any(Array));
  }
});

it('a restart tells nothing twice, and what is mended after it is told once', async () => {
  publisher.status = 'nonsense';
  await lookout.pass(11);
  expect(sent().mails).toHaveLength(1);

  const { settings } = newsroom;
  await newsroom.stop({ keepData: true });
  newsroom = await startNewsroom(settings);
  lookout = createLookout(newsroom, lookout.now());
  await lookout.pass(20);
  expect(sent()).toEqual(nothing);

  await allIsLive();
  await lookout.pass(3);
  expect(sent()).toMatchObject({ mails: [expect.stringMatching(/^Mended/)], calls: [{ state: 'mended' }] });
});
