import { expect, it } from 'vitest';
import { londonMoment } from '../src/newsroom/london-moment';

it.each([
  ['2026-11-30T09:00:00Z', 'Monday 30 November 2026 at 09:00'],
  ['2026-07-01T23:30:00Z', 'Thursday 2 July 2026 at 00:30'],
  ['2026-12-31T23:59:00Z', 'Thursday 31 December 2026 at 23:59'],
  ['2026-12-01T00:00:00Z', 'Tuesday 1 December 2026 at 00:00'],
])('%s is %s by the clocks in London', (instant, words) => {
  expect(londonMoment(new Date(instant))).toBe(words);
});

it('the hour that is skipped in spring has no name: half past one is half past two', () => {
  expect(londonMoment(new Date('2026-03-29T00:59:00Z'))).toBe('Sunday 29 March 2026 at 00:59');
  expect(londonMoment(new Date('2026-03-29T01:00:00Z'))).toBe('Sunday 29 March 2026 at 02:00');
  // What a browser in London makes of 01:30 on that day.
  expect(londonMoment(new Date('2026-03-29T01:30:00Z'))).toBe('Sunday 29 March 2026 at 02:30');
});

it('the hour that happens twice in autumn is told apart', () => {
  const words = [
    ['2026-10-24T23:59:00Z', 'at 00:59'],
    ['2026-10-25T00:00:00Z', 'at 01:00 (before the clocks go back)'],
    ['2026-10-25T00:30:00Z', 'at 01:30 (before the clocks go back)'],
    ['2026-10-25T01:30:00Z', 'at 01:30 (after the clocks have gone back)'],
    ['2026-10-25T02:00:00Z', 'at 02:00'],
  ] as const;
  for (const [instant, time] of words) expect(londonMoment(new Date(instant))).toBe(`Sunday 25 October 2026 ${time}`);
});
