import { describe, expect, it } from 'vitest';
import { liveSince } from '../src/admin/live-since';
import { sentence } from '../src/admin/sentence';
import { notOnWebsite } from '../src/admin/ways';
import { parseWebsiteState } from '../src/admin/website-state';

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
  const nothing = { since: null, address: null, message: null, faults: [], worthALook: [], notices: [] };
  it.each([
    ['not-published', 'Not on the website yet. Press Publish to put it there.'],
    ['waiting', 'Waiting for the website…'],
    ['publishing', 'Being put on the website…'],
    ['live', 'Live'],
    ['problem', 'Something keeps this from the website. Tell whoever looks after the newsroom.'],
    ['unknown', 'This newsroom cannot tell what readers see.'],
  ] as const)('%s', (state, words) => {
    expect(sentence({ ...nothing, state }, notOnWebsite.publish, now)).toBe(words);
  });

  it.each(['not-published', 'waiting', 'publishing', 'problem', 'unknown'] as const)(
    'the server’s own words for %s, when it has some',
    (state) => {
      expect(sentence({ ...nothing, state, message: 'Because.' }, notOnWebsite.publish, now)).toBe('Because.');
    },
  );
});

it('what to mend is read from the answer, for an item and for the whole website', () => {
  const remark = { title: 'Summer fair', message: 'A link leads nowhere.', adminUrl: '/admin/x' };
  expect(parseWebsiteState({ state: 'live', notices: ['A link leads nowhere.', 7] })).toMatchObject({
    notices: ['A link leads nowhere.'],
    faults: [],
    worthALook: [],
  });
  expect(parseWebsiteState({ state: 'live', faults: [remark], worthALook: [remark] })).toMatchObject({
    notices: [],
    faults: [remark],
    worthALook: [remark],
  });
});

it('an answer that is no state is refused', () => {
  expect(() => parseWebsiteState({ hello: 'world' })).toThrow('The newsroom gave no state of the website.');
  expect(() => parseWebsiteState(null)).toThrow('The newsroom gave no state of the website.');
});
