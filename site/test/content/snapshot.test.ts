import { describe, expect, test } from 'vitest';
import { createSnapshot } from '../../src/content/snapshot.ts';
import { documents, inspections } from '../fixtures/inspection.ts';
import { manyNews, news, newsItem } from '../fixtures/news.ts';
import { settings, topics } from '../fixtures/organisation.ts';
import { snapshotData, snapshotWith } from '../fixtures/snapshot.ts';

const snapshot = createSnapshot(snapshotData);
const slugs = (items: readonly { slug: string }[]) => items.map(({ slug }) => slug);

describe('News', () => {
  test('is newest first, whatever order Strapi sends it in', () => {
    const reversed = createSnapshot({ ...snapshotData, items: snapshotData.items.toReversed() });
    const days = reversed.news.all.map(({ publishedOn }) => publishedOn);
    expect(days).toEqual(days.toSorted().reverse());
    expect(slugs(reversed.news.all)).toEqual(slugs(snapshot.news.all));
  });

  test('does not move in any list when a typo is corrected', () => {
    const corrected = snapshotWith({ ...news.noImage, title: 'Coffee', updatedAt: '2026-11-23T23:00:00.000Z' });
    expect(slugs(corrected.news.all)).toEqual(slugs(snapshot.news.all));
  });

  test('is found by its address and by its identity', () => {
    expect(snapshot.news.bySlug('croeso')).toBe(news.welshAndUrdu);
    expect(snapshot.news.byId('news-emoji')).toBe(news.emoji);
    expect(snapshot.news.bySlug('never-written')).toBeUndefined();
  });

  test('is offered by year and month, newest first', () => {
    expect(snapshot.news.years).toEqual(['2026', '2025', '2020']);
    expect(slugs(snapshot.news.ofYear('2020'))).toEqual(['our-response-to-the-inspection']);
    expect(snapshot.news.monthsOf('2025')).toEqual(['12', '06', '03', '02']);
    expect(slugs(snapshot.news.ofMonth('2025', '12'))).toEqual([
      'thank-you-volunteers',
      'dates-of-the-information-sessions',
    ]);
    expect(snapshot.news.ofYear('1999')).toEqual([]);
    expect(snapshot.news.monthsOf('1999')).toEqual([]);
    expect(snapshot.news.ofMonth('2025', '01')).toEqual([]);
  });

  test('of a year is also offered by month once there are more than a hundred items', () => {
    expect(snapshotWith(...manyNews(100, '2024')).news.isByMonth('2024')).toBe(false);
    expect(snapshotWith(...manyNews(101, '2024')).news.isByMonth('2024')).toBe(true);
  });

  test('is cut to the newest items where a page asks for so many', () => {
    expect(snapshot.news.newest(2)).toEqual(snapshot.news.all.slice(0, 2));
    expect(snapshot.news.newest(1000)).toHaveLength(snapshot.news.all.length);
  });

  test('is listed where a topic, a partner, a document or an inspection is shown', () => {
    expect(slugs(snapshot.news.onTopic('topic-health'))).toEqual(['our-response-to-the-inspection']);
    expect(slugs(snapshot.news.namingPartner('partner-no-details'))).toEqual(['our-response-to-the-inspection']);
    expect(slugs(snapshot.news.namingDocument('document-letter'))).toEqual(['our-response-to-the-inspection']);
    expect(slugs(snapshot.news.aboutInspection('inspection-2020'))).toEqual([
      'a-very-long-title',
      'dates-of-the-information-sessions',
      'our-response-to-the-inspection',
    ]);
    expect(snapshot.news.namingDocument('document-minutes')).toEqual([]);
  });
});

describe('Related news', () => {
  test('shares the inspection or a topic, and is not the item itself', () => {
    expect(slugs(snapshot.news.relatedTo(news.corrected))).toEqual([
      'coffee-morning-on-tuesday',
      'a-very-long-title',
      'croeso',
      'our-response-to-the-inspection',
    ]);
  });

  test('is none for an item without topics and inspection', () => {
    expect(snapshot.news.relatedTo(news.emoji)).toEqual([]);
  });

  test('is the newest five, each once', () => {
    const many = Array.from({ length: 8 }, (_, index) =>
      newsItem({
        id: `many-${index}`,
        title: 'One of many',
        slug: `many-${index}`,
        publishedOn: `2026-01-0${index + 1}`,
        topicIds: ['topic-health', 'topic-events'],
        inspectionId: 'inspection-2026',
      }),
    );
    const [first] = many;
    if (!first) throw new Error('There is no first.');
    const { news: questions } = snapshotWith(
      ...many,
      { ...news.noImage, topicIds: [] },
      { ...news.welshAndUrdu, topicIds: [] },
    );
    expect(slugs(questions.relatedTo(first))).toEqual(['many-7', 'many-6', 'many-5', 'many-4', 'many-3']);
  });
});

describe('Documents', () => {
  test('are grouped by inspection, newest inspection first, and those without one come last', () => {
    const groups = snapshot.documents.groups.map((group) => [group.inspection?.slug ?? null, slugs(group.documents)]);
    expect(groups).toEqual([
      ['local-area-inspection-2020', ['council-response', 'outcome-letter']],
      [null, ['minutes-of-the-parent-carer-meeting']],
    ]);
  });

  test('of an inspection are newest first', () => {
    expect(slugs(snapshot.documents.ofInspection('inspection-2020'))).toEqual(['council-response', 'outcome-letter']);
    expect(snapshot.documents.ofInspection('inspection-2026')).toEqual([]);
  });

  test('named by an item are listed in the order of the documents page', () => {
    expect(snapshot.documents.withIds(['document-letter', 'document-response', 'gone'])).toEqual([
      documents.link,
      documents.file,
    ]);
  });
});

test('inspections are newest first', () => {
  expect(snapshot.inspections.all).toEqual([inspections.second, inspections.first]);
});

test('names are sorted as a British reader expects it', () => {
  expect(snapshot.partners.all.map(({ name }) => name)).toEqual(['autism together', 'Helping Hands Exampleshire']);
  expect(snapshot.glossary.map(({ term }) => term)).toEqual(['CCG', 'EHC plan', 'ICB']);
});

test('a topic without news keeps its address but is not listed', () => {
  expect(snapshot.topics.bySlug('transport')).toBe(topics.withoutNews);
  expect(snapshot.topicsWithNews).toEqual([topics.events, topics.health, topics.inspection]);
});

test('a file is found by the address that Markdown uses', () => {
  expect(snapshot.fileAt('/uploads/file-poster.png')?.id).toBe('file-poster');
  expect(snapshot.fileAt('/uploads/gone.png')).toBeUndefined();
});

test('the settings are at hand, and without them there is no snapshot', () => {
  expect(snapshot.settings).toBe(settings);
  const without = { ...snapshotData, items: snapshotData.items.filter(({ type }) => type !== 'site-settings') };
  expect(() => createSnapshot(without)).toThrow(
    'The content holds no site settings. Administrator: fill in "Site settings" in Strapi.',
  );
});
