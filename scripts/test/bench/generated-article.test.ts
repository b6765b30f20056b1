import { expect, test } from 'vitest';
import { chooseEdits, shows } from '../../bench/edit.ts';
import { generatedArticle } from '../../bench/generated-article.ts';
import { sizes } from '../../bench/sizes.ts';

test('an article of a number is the same every time, and no two share their text', () => {
  expect(generatedArticle(7)).toEqual(generatedArticle(7));
  const bodies = new Set(Array.from({ length: 2_000 }, (_, number) => generatedArticle(number).body));
  expect(bodies.size).toBe(2_000);
});

test('another edition has another title and the same address', () => {
  const [one, two] = [generatedArticle(7), generatedArticle(7, 2)];
  expect(two.title).not.toBe(one.title);
  expect(two.slug).toBe(one.slug);
});

test('an article is as long as one that somebody has written, and fits the form', () => {
  const { title, summary, body, publishedOn } = generatedArticle(49_999);
  expect(body.length).toBeGreaterThan(2_500);
  expect(title.length).toBeLessThan(150);
  expect(summary.length).toBeLessThan(300);
  expect(new Date(publishedOn).toISOString().slice(0, 10)).toBe(publishedOn);
});

test('articles to edit are chosen from all of them, none twice, and the same every time', () => {
  const ids = Array.from({ length: 1_000 }, (_, index) => `id-${index + 1}`);
  const edits = chooseEdits(ids, 50, 2);
  expect(new Set(edits.map(({ number }) => number)).size).toBe(50);
  expect(Math.max(...edits.map(({ number }) => number))).toBeGreaterThan(500);
  expect(edits.every(({ number, id }) => id === `id-${number}`)).toBe(true);
  expect(chooseEdits(ids, 50, 2)).toEqual(edits);
  expect(chooseEdits(['a', 'b'], 50, 2)).toHaveLength(2);
});

test('a page shows an edit when it has the title of that edition, not of an earlier one', () => {
  const edit = { number: 7, id: 'x', edition: 2 };
  expect(shows('<h1>Generated article 7, edition 2</h1>', edit)).toBe(true);
  expect(shows('<h1>Generated article 7, edition 21</h1>', edit)).toBe(false);
});

test('without a number there are 100 articles; what is no number is refused with an example', () => {
  expect(sizes([])).toEqual([100]);
  expect(sizes(['100', '1000'])).toEqual([100, 1000]);
  expect(() => sizes(['many'])).toThrow('"many" is no number of articles. Say for example: npm run bench -- 100 1000');
});
