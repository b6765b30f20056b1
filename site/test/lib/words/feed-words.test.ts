import { expect, test } from 'vitest';
import { feedContent } from '../../../src/lib/feed-content.ts';
import { news } from '../../fixtures/news.ts';
import { snapshotWith } from '../../fixtures/snapshot.ts';

test('who reads an article in a feed reader is told what its words stand for, as on the page', () => {
  const item = { ...news.emptyBody, body: 'The CCG pays. Ask the CCG.', publishedOn: '2020-06-15' };
  expect(feedContent(snapshotWith(item), item)).toBe(
    '<p>The CCG (clinical commissioning group) pays. Ask the CCG.</p>',
  );
});
