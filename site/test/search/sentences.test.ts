import { expect, test } from 'vitest';
import { countSentence } from '../../src/search/sentences.ts';

const nothing = { words: '', topic: '', year: '', kind: '' };

test('says how many pages were found, for what', () => {
  expect(countSentence(1, { ...nothing, words: 'plan' })).toBe('1 result for “plan”');
  expect(countSentence(12, { ...nothing, words: 'plan', topic: 'Health', year: '2020', kind: 'News' })).toBe(
    '12 results for “plan” on “Health” from 2020 of the kind “News”',
  );
});

test('when nothing was found it says what to try next', () => {
  expect(countSentence(0, { ...nothing, words: 'plam' })).toMatch(/^Nothing was found for “plam”\. .*lists below\.$/);
  expect(countSentence(0, { ...nothing, year: '2020' })).toContain('any topic, year and kind');
});
