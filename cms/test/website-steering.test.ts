import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Account, at, requestAs } from './harness/account';
import type { Desk } from './harness/desk';
import { type Newsroom, startNewsroom } from './harness/newsroom';
import { since } from './website/live-item';
import { nothingLive, type PublisherStandIn, startPublisher } from './website/publisher-stand-in';

let newsroom: Newsroom;
let publisher: PublisherStandIn;
let administrator: Account & Desk;
let editor: Account & Desk;
beforeAll(async () => {
  publisher = await startPublisher();
  newsroom = await startNewsroom({ PUBLISHER_URL: publisher.url, PUBLISHER_SECRET: publisher.secret });
  administrator = await newsroom.administrator();
  editor = await newsroom.editor();
});
afterAll(async () => {
  await newsroom.stop();
  await publisher.stop();
});

const hold = { version: 6, publishedAt: since, who: 'Alex', at: since, why: 'Wrong.' };
const versions = [
  { version: 7, publishedAt: since, contentVersion: 'a', inPlace: true },
  { version: 6, publishedAt: '2026-05-12T11:04:00.000Z', contentVersion: 'b', inPlace: false },
];
const vanished = { digest: 'd', items: [{ key: 'news-item:x', title: 'X' }] };
beforeEach(() => {
  publisher.status = { ...nothingLive, hold, versions, vanished };
  publisher.bids = [];
  publisher.refusal = null;
  publisher.silent = false;
});

const post = (path: string, body: object = {}, who: Account = administrator) =>
  who.request('POST', `/newsroom/website${path}`, body);
const who = expect.stringMatching(/administrator@example\.org/);

/** The newest row of the record, and how many there are of the whole website. */
async function record(): Promise<{ newest: unknown; count: number }> {
  const rows: unknown[] = await newsroom.strapi.db
    .query('api::publication.publication')
    .findMany({ where: { type: 'site' }, orderBy: { id: 'desc' } });
  return { newest: rows[0], count: rows.length };
}

describe('an administrator', () => {
  it('publishes again, and the record says who and when', async () => {
    expect(await post('/again')).toEqual({ status: 200, body: { done: true } });
    expect(publisher.bids).toEqual([{ path: '/again', body: { who } }]);
    expect((await record()).newest).toMatchObject({ action: 'publish-again', who, at: expect.any(String) });
  });

  it('goes back, and the record says to which version and why', async () => {
    expect((await post('/go-back', { version: 6, why: ' The figures are wrong. ' })).status).toBe(200);
    const why = 'The figures are wrong.';
    expect(publisher.bids).toEqual([{ path: '/go-back', body: { version: 6, why, who } }]);
    expect((await record()).newest).toMatchObject({
      action: 'go-back',
      words: `To the version of Tuesday 12 May 2026 at 12:04. ${why}`,
    });
  });

  it('lifts the hold', async () => {
    expect((await post('/lift-hold')).status).toBe(200);
    expect(publisher.bids).toEqual([{ path: '/lift-hold', body: { who } }]);
    expect((await record()).newest).toMatchObject({ action: 'lift-hold' });
  });

  it('confirms exactly the removals that were listed', async () => {
    expect((await post('/accept-removals', { digest: 'd' })).status).toBe(200);
    expect(publisher.bids).toEqual([{ path: '/accept-removals', body: { digest: 'd', who } }]);
    expect((await record()).newest).toMatchObject({ action: 'accept-removals', words: 'One item.' });
  });
});

describe('what can’t be done is refused with a sentence, and leaves no record', () => {
  const long = 'a'.repeat(301);
  it.each([
    ['/go-back', { why: 'Wrong.' }, 'Choose the version to go back to.'],
    ['/go-back', { version: '6', why: 'Wrong.' }, 'Choose the version to go back to.'],
    ['/go-back', { version: 6, why: '  ' }, /^Write why the website goes back/],
    ['/go-back', { version: 6, why: long }, 'The reason is too long: at most 300 letters.'],
    ['/go-back', { version: 1, why: 'Wrong.' }, /not kept any more/],
    ['/accept-removals', { digest: 'another' }, /^What is missing has changed since you opened this list/],
    ['/accept-removals', [], /^What is missing has changed/],
  ])('%s %j', async (path, body, message) => {
    const { count } = await record();
    const answer = await post(path, body);
    expect(answer.status).toBe(409);
    expect(at(answer.body, 'error', 'message')).toMatch(message);
    expect(publisher.bids).toEqual([]);
    expect((await record()).count).toBe(count);
  });

  it('lifting a hold, or confirming removals, when there is nothing to lift or confirm', async () => {
    publisher.status = nothingLive;
    expect(at((await post('/lift-hold')).body, 'error', 'message')).toMatch(/^There is no hold any more/);
    expect(at((await post('/accept-removals', { digest: 'd' })).body, 'error', 'message')).toMatch(/^Nothing waits/);
  });

  it('what the publisher itself refuses, in its own words', async () => {
    const { count } = await record();
    publisher.refusal = { status: 409, error: 'Another publisher is at work.' };
    const answer = await post('/again');
    expect([answer.status, at(answer.body, 'error', 'message')]).toEqual([409, 'Another publisher is at work.']);
    expect((await record()).count).toBe(count);
  });

  it('a publisher that stumbles or is not there', async () => {
    const { count } = await record();
    publisher.refusal = { status: 500, error: 'Secrets of the inside' };
    const answers = [await post('/again')];
    publisher.silent = true;
    answers.push(await post('/again'));
    for (const answer of answers) {
      expect(answer.status).toBe(424);
      expect(at(answer.body, 'error', 'message')).toMatch(/^The website’s publisher did not answer as it should/);
    }
    expect((await record()).count).toBe(count);
  });
});

describe('nobody else can do any of it', () => {
  const paths = ['/again', '/go-back', '/lift-hold', '/accept-removals'];

  it('an editor is told whom to ask', async () => {
    for (const path of paths) {
      const answer = await post(path, { version: 6, why: 'Wrong.', digest: 'd' }, editor);
      expect(answer.status).toBe(403);
      expect(at(answer.body, 'error', 'message')).toMatch(/^Only an administrator can do this/);
    }
    expect(publisher.bids).toEqual([]);
  });

  it('strangers and the website’s own token are refused', async () => {
    for (const path of paths) {
      for (const token of [undefined, newsroom.settings.SITE_CONTENT_TOKEN]) {
        expect((await requestAs(newsroom.url, token, 'POST', `/newsroom/website${path}`, {})).status).toBe(401);
      }
    }
    expect(publisher.bids).toEqual([]);
  });
});
