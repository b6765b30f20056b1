import { describe, expect, test } from 'vitest';
import { demoContent } from '../../seed/demo-content.ts';
import { wordsOf } from './sentences.ts';

const { newsItems, topics, partners, documents, inspections, pages, glossaryTerms } = demoContent;
const slugs = (items: { slug: string }[]) => items.map(({ slug }) => slug);

describe('the demo content is enough to see the whole newsroom', () => {
  test('there are at least twelve items besides the response to the inspection, over all years from 2020 to 2026', () => {
    expect(newsItems.length).toBeGreaterThanOrEqual(13);
    const years = new Set(newsItems.map(({ publishedOn }) => publishedOn.slice(0, 4)));
    expect([...years]).toEqual(['2020', '2021', '2022', '2023', '2024', '2025', '2026']);
  });

  test('the response names the six areas, its three documents and the three groups families speak well of', () => {
    const response = newsItems.find(({ slug }) => slug === 'response-to-the-send-inspection');
    expect(response?.body.match(/^\d\. /gm)).toHaveLength(6);
    expect(response?.documents).toEqual(['outcome-letter-2020', 'council-response-2020', 'state-of-send-2020']);
    expect(response?.partners).toEqual(['pacc', 'iass', 'autism-west-midlands']);
    expect(wordsOf(response?.body ?? '').length).toBeGreaterThan(500);
    expect(wordsOf(response?.body ?? '').length).toBeLessThan(700);
  });

  test('areas 1, 2 and 6 have made enough progress by February 2023, areas 3, 4 and 5 have not', () => {
    const findings = inspections[0]?.areasOfWeakness.map(({ checkpoints }) =>
      checkpoints.map(({ finding }) => finding),
    );
    const enough = ['weakness', 'enough-progress'];
    const notEnough = ['weakness', 'not-enough-progress'];
    expect(findings).toEqual([enough, enough, notEnough, notEnough, notEnough, enough]);
  });

  test('the four pages that every site needs are there', () => {
    expect(slugs(pages).toSorted()).toEqual(['about', 'accessibility', 'contact', 'privacy']);
  });

  test.each(topics)('there is news on the topic “$name”', ({ slug }) => {
    expect(newsItems.filter((item) => item.topics.includes(slug)).length).toBeGreaterThan(0);
  });
});

describe('everything named is there', () => {
  test.each(newsItems)('“$title” names only what exists', (item) => {
    expect(slugs(topics)).toEqual(expect.arrayContaining(item.topics));
    expect(slugs(partners)).toEqual(expect.arrayContaining(item.partners));
    expect(slugs(documents)).toEqual(expect.arrayContaining(item.documents));
    expect([null, ...slugs(inspections)]).toContain(item.inspection);
  });

  test('documents name inspections, and inspections name documents, that exist', () => {
    const parts = inspections.flatMap(({ areasOfWeakness, milestones }) => [
      ...areasOfWeakness.flatMap(({ checkpoints }) => checkpoints),
      ...milestones,
    ]);
    expect([null, ...slugs(documents)]).toEqual(expect.arrayContaining(parts.map(({ document }) => document)));
    expect(slugs(inspections)).toEqual(expect.arrayContaining(documents.map(({ inspection }) => inspection)));
  });

  test.each([
    ['news items', slugs(newsItems)],
    ['documents', slugs(documents)],
    ['partners', slugs(partners)],
    ['topics', slugs(topics)],
    ['glossary terms', glossaryTerms.map(({ term }) => term)],
  ])('no two %s share a name', (_kind, names) => {
    expect(names).toEqual([...new Set(names)]);
  });
});
