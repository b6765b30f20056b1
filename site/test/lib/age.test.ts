import { expect, test } from 'vitest';
import { isOld } from '../../src/lib/age.ts';

test('an article is old after two years', () => {
  expect(isOld({ publishedOn: '2024-11-23', changeNotes: [] }, '2026-11-24')).toBe(true);
  expect(isOld({ publishedOn: '2024-11-24', changeNotes: [] }, '2026-11-24')).toBe(false);
  expect(isOld({ publishedOn: '2022-02-28', changeNotes: [] }, '2024-02-29')).toBe(true);
  expect(isOld({ publishedOn: '2022-03-01', changeNotes: [] }, '2024-02-29')).toBe(false);
});

test('a change that the editors noted counts, the newest one', () => {
  const changeNotes = [
    { on: '2025-01-01', note: 'New dates.' },
    { on: '2020-06-01', note: 'A name.' },
  ];
  expect(isOld({ publishedOn: '2020-05-20', changeNotes }, '2026-11-24')).toBe(false);
  expect(isOld({ publishedOn: '2020-05-20', changeNotes: changeNotes.slice(1) }, '2026-11-24')).toBe(true);
});
