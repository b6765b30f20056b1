import { describe, expect, test } from 'vitest';
import { dayInLondon, dayToIso, formatDay, formatPeriod, monthName } from '../../src/lib/dates.ts';

describe('dates for readers', () => {
  test('a day is written out, without a leading zero', () => {
    expect(formatDay('2020-05-13')).toBe('13 May 2020');
    expect(formatDay('2026-01-02')).toBe('2 January 2026');
  });

  test('a period says month and year once when they are the same', () => {
    expect(formatPeriod('2020-01-27', '2020-01-31')).toBe('27 to 31 January 2020');
    expect(formatPeriod('2022-11-30', '2022-12-02')).toBe('30 November to 2 December 2022');
    expect(formatPeriod('2022-12-30', '2023-01-02')).toBe('30 December 2022 to 2 January 2023');
  });

  test('a period of one day, or without an end, is that day', () => {
    expect(formatPeriod('2026-03-02', '2026-03-02')).toBe('2 March 2026');
    expect(formatPeriod('2026-03-02', null)).toBe('2 March 2026');
  });

  test('half past midnight in summer is a new day in London, although UTC is still yesterday', () => {
    expect(dayInLondon('2026-06-30T23:30:00.000Z')).toBe('2026-07-01');
    expect(dayInLondon('2026-12-31T23:30:00.000Z')).toBe('2026-12-31');
  });

  test('what is not a day is refused, not guessed at', () => {
    for (const wrong of ['', '13/05/2020', '2020-13-01', '2020-5-1', '2020-05-13T10:00:00Z']) {
      expect(() => formatDay(wrong)).toThrow(`"${wrong}" is not a day (YYYY-MM-DD).`);
    }
    expect(() => monthName('13')).toThrow('"13" is not a month.');
  });
});

describe('dates for machines', () => {
  test('a day is midnight UTC', () => {
    expect(dayToIso('2020-05-13')).toBe('2020-05-13T00:00:00Z');
  });

  test('midnight UTC is the same calendar day in London, in summer and in winter', () => {
    for (const day of ['2026-01-15', '2026-03-29', '2026-07-01', '2026-10-25']) {
      expect(dayInLondon(dayToIso(day))).toBe(day);
    }
  });
});
