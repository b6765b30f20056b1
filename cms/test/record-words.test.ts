import { expect, test } from 'vitest';
import type { Entry } from '../src/admin/record/entry';
import { isErased, whatHappened, whyItHappened } from '../src/admin/record/entry-words';
import { londonWhen } from '../src/admin/record/london-when';

const entry: Entry = {
  at: '2026-05-13T11:04:00.000Z',
  action: 'publish',
  who: 'Alex Example (alex@example.org)',
  title: 'A fair',
  kind: 'News item',
  uid: 'api::news-item.news-item',
  documentId: 'a',
  reason: null,
  words: null,
  replacement: null,
};
const now = new Date('2026-05-13T15:00:00Z');
const partner = 'api::partner.partner';

test.each<[string, Partial<Entry>]>([
  ['Published by Alex Example, today at 12:04.', {}],
  ['Published again by Alex Example, today at 12:04.', { action: 'update' }],
  ['Changed by Alex Example, today at 12:04.', { action: 'update', uid: partner }],
  ['Put on the website by Alex Example, today at 12:04.', { action: 'show', uid: partner }],
  ['Taken down by the schedule, today at 12:04.', { action: 'unpublish', who: 'the schedule' }],
  ['Taken down and deleted by Alex Example, today at 12:04.', { action: 'delete', reason: 'mistake' }],
  [
    'An item with personal information was taken down by Alex Example, today at 12:04.',
    { action: 'delete', reason: 'personal-information', title: null },
  ],
  ['The whole website was published again by Alex Example, today at 12:04.', { action: 'publish-again', uid: null }],
  ['The website was put back to an earlier version by Alex Example, today at 12:04.', { action: 'go-back', uid: null }],
])('it is told as “%s”', (words, part) => {
  expect(whatHappened({ ...entry, ...part }, now)).toBe(words);
});

test.each<[string | null, Partial<Entry>]>([
  [null, {}],
  ['It had been published by mistake.', { reason: 'mistake' }],
  ['It was out of date.', { reason: 'out-of-date' }],
  ['Readers are told: “We write it anew.”', { reason: 'other', words: 'We write it anew.' }],
  ['Why: the pictures were mixed up', { uid: null, action: 'go-back', words: 'the pictures were mixed up' }],
  [null, { reason: 'personal-information', title: null }],
])('the reason is told as “%s”', (words, part) => {
  expect(whyItHappened({ ...entry, ...part })).toBe(words);
});

test('only what was emptied because of personal information counts as erased', () => {
  expect(isErased({ ...entry, title: null })).toBe(false);
  expect(isErased({ ...entry, title: null, reason: 'personal-information' })).toBe(true);
});

test.each([
  ['today at 00:30', '2026-03-29T00:30:00Z', '2026-03-29T22:00:00Z', 'on the day the clocks go forward'],
  ['yesterday at 23:30', '2026-03-28T23:30:00Z', '2026-03-29T22:59:00Z', 'late on the day of 23 hours'],
  ['on 28 March 2026 at 12:00', '2026-03-28T12:00:00Z', '2026-03-29T23:30:00Z', 'half past midnight after it'],
  ['yesterday at 00:30', '2026-10-24T23:30:00Z', '2026-10-26T23:30:00Z', 'late on the day after the one of 25 hours'],
  ['on 31 December 2025 at 12:00', '2025-12-31T12:00:00Z', '2026-01-02T09:00:00Z', 'across a year’s end'],
])('“%s” is said by the clocks in London (%s seen at %s: %s)', (words, at, seen) => {
  expect(londonWhen(at, new Date(seen))).toBe(words);
});
