import { describe, expect, it } from 'vitest';
import { notOnWebsite } from '../src/admin/ways';
import { howOld } from '../src/admin/website/age';
import { liveSince } from '../src/admin/website/live-since';
import { seconds, whatChanged } from '../src/admin/website/publish-words';
import { sentence } from '../src/admin/website/sentence';
import { parseSiteState } from '../src/admin/website/site';
import { parseItemState } from '../src/admin/website/state';

describe('“Live since” in the panel', () => {
  it.each([
    ['2026-05-13T11:04:00Z', '2026-05-13T20:00:00Z', 'Live since 12:04'],
    ['2026-05-13T11:04:00Z', '2026-05-14T07:00:00Z', 'Live since 13 May 2026, 12:04'],
    // Twenty past midnight in London, where the day is a new one already.
    ['2026-05-13T23:20:00Z', '2026-05-14T07:00:00Z', 'Live since 00:20'],
    ['2026-01-13T12:04:00Z', '2026-01-13T12:05:00Z', 'Live since 12:04'],
  ])('what went live at %s reads at %s: %s', (since, now, words) => {
    expect(liveSince(since, new Date(now))).toBe(words);
  });
});

describe('the panel says in one sentence', () => {
  const now = new Date('2026-11-24T12:00:00Z');
  const nothing = { since: null, address: null, message: null };
  it.each([
    ['not-published', 'Not on the website yet. Press Publish to put it there.'],
    ['waiting', 'Waiting for the website…'],
    ['publishing', 'Being put on the website…'],
    ['live', 'Live'],
    ['held', 'Held. What is published now waits until the hold is lifted.'],
    ['problem', 'Something keeps this from the website. Tell whoever looks after the newsroom.'],
    ['unknown', 'This newsroom cannot tell what readers see.'],
  ] as const)('%s', (state, words) => {
    expect(sentence({ ...nothing, state }, notOnWebsite.publish, now)).toBe(words);
  });

  it.each(['not-published', 'waiting', 'publishing', 'held', 'problem', 'unknown'] as const)(
    'the server’s own words for %s, when it has some',
    (state) => {
      expect(sentence({ ...nothing, state, message: 'Because.' }, notOnWebsite.publish, now)).toBe('Because.');
    },
  );
});

it('what to mend is read from the answer, for an item and for the whole website', () => {
  const remark = { title: 'Summer fair', message: 'A link leads nowhere.', adminUrl: '/admin/x' };
  expect(parseItemState({ state: 'live', notices: ['A link leads nowhere.', 7] }).notices).toEqual([
    'A link leads nowhere.',
  ]);
  expect(parseSiteState({ state: 'live', faults: [remark], worthALook: [remark] })).toMatchObject({
    faults: [remark],
    worthALook: [remark],
  });
});

it('an answer that is no state is refused', () => {
  for (const answer of [{ hello: 'world' }, null, 'live', [{ state: 'live' }]]) {
    expect(() => parseItemState(answer)).toThrow('The newsroom gave no state of the website.');
    expect(() => parseSiteState(answer)).toThrow('The newsroom gave no state of the website.');
  }
});

it('what an administrator can choose from is read, and what makes no sense is left out', () => {
  const steering = {
    versions: [{ version: 6, publishedAt: '2026-05-12T11:04:00Z' }, { version: 'six' }],
    vanished: {},
  };
  expect(parseSiteState({ state: 'live', steering }).steering).toMatchObject({
    versions: [{ version: 6, publishedAt: '2026-05-12T11:04:00Z', inPlace: false }],
    vanished: null,
  });
  expect(parseSiteState({ state: 'live' }).steering).toBeNull();
});

describe('the card says', () => {
  const now = new Date('2026-11-24T12:00:00Z');
  it.each([
    ['2026-11-24T11:59:10Z', 'less than a minute'],
    ['2026-11-24T11:58:59Z', '1 minute'],
    ['2026-11-24T10:01:00Z', '119 minutes'],
    ['2026-11-24T10:00:00Z', '2 hours'],
    ['2026-11-22T12:00:00Z', '2 days'],
    // A clock that is a little ahead of ours.
    ['2026-11-24T12:00:03Z', 'less than a minute'],
  ])('of what went live at %s that it is %s old', (since, words) => {
    expect(howOld(since, now)).toBe(words);
  });

  const publish = { at: '', tookMs: 0, changed: 0, removed: 0, by: null };
  it.each([
    [{ changed: 1 }, '1 item new or changed'],
    [{ changed: 3, removed: 1 }, '3 items new or changed, 1 item removed'],
    [{ removed: 2 }, '2 items removed'],
    [{}, 'The pages, but no item'],
    [{ by: 'hold' as const }, 'Put back'],
    [{ by: 'hold' as const, changed: 2 }, 'Put back: 2 items new or changed'],
    [{ by: 'publish-again' as const }, 'Published again'],
  ])('what a publish changed: %j', (differs, words) => {
    expect(whatChanged({ ...publish, ...differs })).toBe(words);
  });

  it.each([
    [40, '0 seconds'],
    [412, '0.4 seconds'],
    [1000, '1 second'],
    [12_340, '12 seconds'],
  ])('how long %i milliseconds are', (milliseconds, words) => {
    expect(seconds(milliseconds)).toBe(words);
  });
});
