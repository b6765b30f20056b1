import { expect, test } from 'vitest';
import { explainSummary, explainText } from '../../../src/lib/words/explain-below.ts';
import { createWordExplainer } from '../../../src/lib/words/explain-words.ts';
import NewsPage from '../../../src/pages/news/[...path].astro';
import { newsItem } from '../../fixtures/news.ts';
import { glossary } from '../../fixtures/organisation.ts';
import { snapshotWith } from '../../fixtures/snapshot.ts';
import { pageText } from '../../pages/render.ts';

const explain = createWordExplainer(Object.values(glossary));
const words = { explain, on: '2026-11-24' };
const read = (html: string) => html.replace(/<[^>]*>/g, '');

test('a summary explains its words, and what stands in it as a sign stays one', () => {
  expect(read(explainSummary('The ICB & <you>: an EHC plan', words))).toBe(
    'The ICB (integrated care board) &amp; &lt;you&gt;: an EHC plan (education, health and care plan)',
  );
});

test('the text below explains what the summary has not', () => {
  const text = explainText('<p>The ICB pays for an EHC plan.</p>', { ...words, below: 'What the ICB does' }, 'page');
  expect(read(text)).toBe('The ICB pays for an EHC plan (education, health and care plan).');
});

test('what the summary says in its own words is not explained again', () => {
  const below = 'The ICB (integrated care board) decides';
  expect(explainSummary(below, words)).toBe(below);
  expect(explainText('<p>The ICB decides.</p>', { ...words, below }, 'page')).toBe('<p>The ICB decides.</p>');
});

test('in an article each word is explained once, where a reader meets it first', async () => {
  const item = newsItem({
    id: 'news-lede',
    title: 'The ICB decides',
    slug: 'lede',
    summary: 'The ICB decides in May.',
    body: 'The ICB asks who has an EHC plan.',
    publishedOn: '2026-11-24',
  });
  const text = await pageText(NewsPage, { params: { path: 'lede' }, snapshot: snapshotWith(item) });
  expect(text).toContain('The ICB decides The ICB (integrated care board) decides in May.');
  expect(text).toContain('The ICB asks who has an EHC plan (education, health and care plan).');
});
