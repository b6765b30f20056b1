import { expect, test } from 'vitest';
import { createSnapshot } from '../../src/content/snapshot.ts';
import { snapshotData } from '../fixtures/snapshot.ts';

const { placeAt } = createSnapshot(snapshotData);

test('a link to an earlier address leads to the present one, and to the same place on the page', () => {
  expect(placeAt('/news/our-reply/', '#what-was-found')).toBe('/news/our-response-to-the-inspection/#what-was-found');
  expect(placeAt('/partners/hhe', '')).toBe('/partners/helping-hands/');
});

test('a link to what was taken down leads nowhere, so that its words stand alone', () => {
  expect(placeAt('/news/withdrawn/', '')).toBeUndefined();
  expect(placeAt('/news/fair', '#top')).toBeUndefined();
  expect(placeAt('/old-page/index.html', '')).toBeUndefined();
});

test('a link to what was replaced leads to its replacement', () => {
  expect(placeAt('/documents/draft-letter/', '')).toBe('/documents/outcome-letter/');
});

test('a link to the feed of a renamed topic leads to its present one', () => {
  expect(placeAt('/topics/meetings/rss.xml', '')).toBe('/topics/events/rss.xml');
  expect(placeAt('/topics/never/rss.xml', '')).toBeUndefined();
});
