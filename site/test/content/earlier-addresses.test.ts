import { expect, test } from 'vitest';
import { addresses } from '../../src/content/addresses.ts';
import { createSnapshot } from '../../src/content/snapshot.ts';
import type { Redirect } from '../../src/content/types.ts';
import { snapshotData } from '../fixtures/snapshot.ts';

function earlierWith(...redirects: Redirect[]) {
  return Object.fromEntries(createSnapshot({ ...snapshotData, redirects }).earlier);
}

test('an earlier address leads to where the item is now, in one step, however often it moved', () => {
  expect(
    earlierWith(
      { from: '/news/first/', type: 'news-item', id: 'news-emoji' },
      { from: '/news/second/', type: 'news-item', id: 'news-emoji' },
      { from: '/partners/hh/', type: 'partner', id: 'partner-helping-hands' },
    ),
  ).toEqual({
    '/news/first/': { path: '/news/thank-you-volunteers/', title: 'Thank you, volunteers! 🎉👩‍👧‍👦' },
    '/news/second/': { path: '/news/thank-you-volunteers/', title: 'Thank you, volunteers! 🎉👩‍👧‍👦' },
    '/partners/hh/': { path: '/partners/helping-hands/', title: 'Helping Hands Exampleshire' },
  });
});

test('the earlier address of something that readers can’t see, or that has no page, leads nowhere', () => {
  expect(
    earlierWith(
      { from: '/news/gone/', type: 'news-item', id: 'news-gone' },
      { from: '/news/other-type/', type: 'news-item', id: 'partner-helping-hands' },
      { from: '/glossary/ccg/', type: 'glossary-term', id: 'term-ccg' },
      { from: '/settings/', type: 'site-settings', id: 'settings' },
    ),
  ).toEqual({});
});

test('an address where something is now is never an earlier one', () => {
  const taken = ['/news/croeso/', '/news/2025/', '/glossary/', '/rss.xml', '/'];
  expect(earlierWith(...taken.map((from): Redirect => ({ from, type: 'news-item', id: 'news-emoji' })))).toEqual({});
});

test('an address that is none is left out, as it would become the name of a folder', () => {
  const odd = ['/news/../../etc/', 'news/x/', '/news/x', '/news//x/', '//evil.example/', '/news/%2e%2e/', '/News/x/'];
  expect(earlierWith(...odd.map((from): Redirect => ({ from, type: 'news-item', id: 'news-emoji' })))).toEqual({});
});

test('every earlier address is one of the site', () => {
  expect(addresses(createSnapshot(snapshotData))).toContainEqual({
    path: '/partners/hhe/',
    file: 'partners/hhe/index.html',
  });
});
