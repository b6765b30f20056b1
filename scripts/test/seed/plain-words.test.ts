import { describe, expect, test } from 'vitest';
import { articles, notes, summaries } from './every-text.ts';
import { readingGrade, sentencesOf, wordsOf } from './sentences.ts';

const everything = [...articles, ...summaries, ...notes];

describe('the demo content is easy to read', () => {
  test.each(everything)('no sentence in $name is longer than 25 words', ({ text }) => {
    const tooLong = sentencesOf(text).filter((sentence) => wordsOf(sentence).length > 25);
    expect(tooLong).toEqual([]);
  });

  test.each(articles)('$name can be read by a child of fourteen (grade 9)', ({ text }) => {
    expect(readingGrade(text)).toBeLessThanOrEqual(9);
  });

  test.each(everything)('quotation marks and apostrophes in $name are set as in print', ({ text }) => {
    expect(text).not.toMatch(/['"]/);
  });

  test.each(summaries)('the summary of $name has at most 300 characters', ({ text }) => {
    expect(text.length).toBeGreaterThan(30);
    expect(text.length).toBeLessThanOrEqual(300);
  });

  test.each(articles)('headings in $name start below the title and skip no level', ({ text }) => {
    const levels = [...text.matchAll(/^(#+) /gm)].map(([, marks = '']) => marks.length);
    const skipped = levels.filter((level, index) => level > (levels[index - 1] ?? 1) + 1);
    expect(skipped).toEqual([]);
    expect(levels).not.toContain(1);
  });

  test.each(articles)('a heading stands at least every 300 words in $name', ({ text }) => {
    const parts = text.split(/^#+ .*$/m).map((part) => wordsOf(part).length);
    expect(Math.max(...parts)).toBeLessThanOrEqual(300);
  });
});
