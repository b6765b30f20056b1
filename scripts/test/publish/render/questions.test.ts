import { expect, test } from 'vitest';
import { createSnapshot, type Snapshot } from '../../../../site/src/content/snapshot.ts';
import type { SnapshotData } from '../../../../site/src/content/types.ts';
import { news } from '../../../../site/test/fixtures/news.ts';
import { glossary, settings, topics } from '../../../../site/test/fixtures/organisation.ts';
import { snapshotData, snapshotWith } from '../../../../site/test/fixtures/snapshot.ts';
import { answersTheSame, listen, type Question } from '../../../publish/render/questions.ts';

/** What a page asks that is made of the whole small newsroom. */
function asked(page: (snapshot: Snapshot) => unknown): readonly Question[] {
  const { heard, questions } = listen(createSnapshot(snapshotData));
  page(heard);
  return questions;
}

function without(id: string): Snapshot {
  const data: SnapshotData = { ...snapshotData, items: snapshotData.items.filter((item) => item.id !== id) };
  return createSnapshot(data);
}

const item = { ...news.ordinary, topicIds: [topics.events.id] };
const article = (snapshot: Snapshot): unknown => [
  snapshot.settings.shortName,
  snapshot.news.bySlug(item.slug)?.title,
  snapshot.topics.withIds(item.topicIds).map(({ name }) => name),
];
const questions = asked(article);

test('a page stays as it is while nothing changes, or something that it does not ask for', () => {
  expect(questions).toHaveLength(3);
  expect(answersTheSame(questions, createSnapshot(structuredClone(snapshotData)))).toBe(true);
  expect(answersTheSame(questions, snapshotWith({ ...glossary.undated, meaning: 'Another meaning.' }))).toBe(true);
});

test('a page is made again when the item that it shows changes, or is gone', () => {
  expect(answersTheSame(questions, snapshotWith({ ...news.ordinary, body: 'Another text.' }))).toBe(false);
  expect(answersTheSame(questions, without(news.ordinary.id))).toBe(false);
});

test('a page is made again when what it only names changes: a topic, the settings', () => {
  expect(answersTheSame(questions, snapshotWith({ ...topics.events, name: 'Another name' }))).toBe(false);
  expect(answersTheSame(questions, snapshotWith({ ...settings, shortName: 'Another' }))).toBe(false);
});

test('a list is made again when an item comes to its top', () => {
  const list = asked((snapshot) => snapshot.news.newest(3));
  expect(answersTheSame(list, snapshotWith({ ...news.ordinary, publishedOn: '2026-11-24' }))).toBe(false);
});

test('a link is followed anew: a page is made again when it leads elsewhere now', () => {
  const linking = asked(({ placeAt }) => placeAt(`/news/${news.ordinary.slug}/`, ''));
  expect(answersTheSame(linking, createSnapshot(snapshotData))).toBe(true);
  expect(answersTheSame(linking, snapshotWith({ ...news.ordinary, slug: 'elsewhere' }))).toBe(false);
});

test('what a function was asked through others counts too', () => {
  const long = asked(({ news }) => news.years.filter(news.isByMonth));
  expect(long.map(({ names }) => names.join('.'))).toContain('news.isByMonth');
});

test('whole texts are not kept: their answers stay the same while the glossary does', () => {
  const text = `<p>${'A plan for the autumn. '.repeat(200)}</p>`;
  const explaining = asked(({ explainWords }) => explainWords(text, '2026-11-24', 'page'));
  expect(JSON.stringify(explaining)).not.toContain('autumn');
  expect(answersTheSame(explaining, createSnapshot(snapshotData))).toBe(true);
  expect(answersTheSame(explaining, snapshotWith({ ...glossary.undated, meaning: 'Another meaning.' }))).toBe(false);
});

test('a page that goes through all earlier addresses is made again when one is added', () => {
  const all = asked(({ earlier }) => [...earlier].length);
  const added = { from: '/news/long-ago/', type: 'news-item', id: news.ordinary.id } as const;
  expect(answersTheSame(all, createSnapshot(snapshotData))).toBe(true);
  expect(answersTheSame(all, createSnapshot({ ...snapshotData, redirects: [added] }))).toBe(false);
});

test('a page may ask one function about ten thousand things in no time, and each is noted once', () => {
  const ids = Array.from({ length: 10_000 }, (_, index) => `topic-${index}`);
  const began = performance.now();
  const noted = asked((snapshot) => [...ids, ...ids].map((id) => snapshot.news.bySlug(id)));
  expect(noted).toHaveLength(10_000);
  // A tenth of a second; comparing each with each took half a minute.
  expect(performance.now() - began).toBeLessThan(5_000);
});
