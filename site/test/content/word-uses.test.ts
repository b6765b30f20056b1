import { expect, test } from 'vitest';
import { createWordUses } from '../../src/content/word-uses.ts';
import { newsItem } from '../fixtures/news.ts';
import { glossary } from '../fixtures/organisation.ts';

const { ended, undated } = glossary;

function item(publishedOn: string, parts: { title?: string; summary?: string; body?: string }) {
  return newsItem({ id: `news-${publishedOn}`, title: 'News', slug: publishedOn, publishedOn, ...parts });
}

test('a word is found in title, summary and text, the newest first, and at most three times', () => {
  const news = [
    item('2021-04-01', { body: 'An EHC plan. The EHC plans.' }),
    item('2021-03-01', { title: 'What an EHC plan is' }),
    item('2021-02-01', { body: 'Nothing.' }),
    item('2021-01-01', { summary: 'On EHC Plans.' }),
    item('2020-12-01', { body: 'An EHC plan.' }),
  ];
  const uses = createWordUses([ended, undated], news);
  expect(uses(undated.id)).toEqual([news[0], news[1], news[3]]);
  expect(uses(ended.id)).toEqual([]);
  expect(uses('never-written')).toEqual([]);
});

test('each meaning of a word has the news of its own time', () => {
  const later = { ...ended, id: 'later', expansion: 'county carers group', validFrom: '2024-01-01', validTo: null };
  const news = [item('2024-05-01', { body: 'The CCG.' }), item('2020-05-01', { body: 'The CCG.' })];
  const uses = createWordUses([ended, later], news);
  expect(uses(later.id)).toEqual([news[0]]);
  expect(uses(ended.id)).toEqual([news[1]]);
});

test('ten thousand articles are read in less than two seconds', () => {
  const body = 'The parents said that the area is late and that waits are long. '.repeat(50);
  const news = Array.from({ length: 10_000 }, (_, index) => item('2021-04-01', { body: `${body}${index}` }));
  const start = performance.now();
  expect(createWordUses([ended, undated], news)(ended.id)).toEqual([]);
  expect(performance.now() - start).toBeLessThan(2000);
});
