import { expect, test } from 'vitest';
import { addresses } from '../../src/content/addresses.ts';
import { createSnapshot } from '../../src/content/snapshot.ts';
import type { Redirect, Removal } from '../../src/content/types.ts';
import { pathTo } from '../../src/lib/urls.ts';
import { news } from '../fixtures/news.ts';
import { removals } from '../fixtures/removals.ts';
import { snapshotData } from '../fixtures/snapshot.ts';

function earlierWith(...redirects: Redirect[]) {
  return told({ redirects, removals: [] });
}

function afterRemoval(...removals: Removal[]) {
  return told({ redirects: [], removals });
}

/** What readers are told at each earlier address, in short. */
function told(changes: { redirects: Redirect[]; removals: Removal[] }) {
  const { earlier } = createSnapshot({ ...snapshotData, ...changes });
  return Object.fromEntries(
    [...earlier].map(([path, found]) => {
      if (found.kind === 'gone') return [path, `gone since ${found.removal.on}`];
      return [path, `${found.replaced ? 'replaced by' : 'moved to'} ${pathTo(found.item)}`];
    }),
  );
}

test('an earlier address leads to where the item is now, in one step, however often it moved', () => {
  expect(
    earlierWith(
      { from: '/news/first/', type: 'news-item', id: 'news-emoji' },
      { from: '/news/second/', type: 'news-item', id: 'news-emoji' },
      { from: '/partners/hh/', type: 'partner', id: 'partner-helping-hands' },
    ),
  ).toEqual({
    '/news/first/': 'moved to /news/thank-you-volunteers/',
    '/news/second/': 'moved to /news/thank-you-volunteers/',
    '/partners/hh/': 'moved to /partners/helping-hands/',
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

test('every address of something that was taken down says so, with the day in London', () => {
  expect(afterRemoval(removals.mistake, removals.inOurWords)).toEqual({
    '/news/withdrawn/': 'gone since 2026-11-01',
    '/news/fair/': 'gone since 2026-11-01',
    '/news/survey-of-short-breaks/': 'gone since 2026-11-20',
  });
  const inSummer = { ...removals.mistake, removedAt: '2026-07-01T23:30:00.000Z', paths: ['/news/withdrawn/'] };
  expect(afterRemoval(inSummer)).toEqual({ '/news/withdrawn/': 'gone since 2026-07-02' });
});

test('what was replaced leads straight to where its replacement is now', () => {
  expect(afterRemoval(removals.outOfDate)).toEqual({
    '/documents/draft-letter/': 'replaced by /documents/outcome-letter/',
  });
});

test('when readers can’t see the replacement either, they are told that the page was taken down', () => {
  const replacement = { type: 'news-item', id: 'news-gone' } as const;
  expect(afterRemoval({ ...removals.outOfDate, replacement })).toEqual({
    '/documents/draft-letter/': 'gone since 2026-11-01',
  });
});

test('of what held personal information no address is known', () => {
  expect(afterRemoval(removals.personal)).toEqual({});
});

test('an address that something has now, or that is none, is never said to be gone', () => {
  const paths = ['/news/croeso/', '/news/', '/410.html', '/news/../x/', '/news/Old/'];
  expect(afterRemoval({ ...removals.mistake, paths })).toEqual({});
});

test('what can be read counts more than what was taken down', () => {
  const redirects: Redirect[] = [{ from: '/news/fair/', type: 'news-item', id: news.ordinary.id }];
  expect(told({ redirects, removals: [removals.mistake] })).toEqual({
    '/news/withdrawn/': 'gone since 2026-11-01',
    '/news/fair/': 'moved to /news/our-response-to-the-inspection/',
  });
});

test('a renamed topic or inspection keeps the earlier address of its feed', () => {
  const { earlierFeeds } = createSnapshot(snapshotData);
  expect([...earlierFeeds].map(([path, owner]) => [path, pathTo(owner)])).toEqual([
    ['/inspections/january-2020/rss.xml', '/inspections/local-area-inspection-2020/'],
    ['/topics/meetings/rss.xml', '/topics/events/'],
  ]);
});

test('the feed of a topic goes on as that of the topic in its place, but not as that of an inspection', () => {
  const topic: Removal = { ...removals.outOfDate, type: 'topic', id: 'topic-old', paths: ['/topics/old/'] };
  const feedsAfter = (replacement: Removal['replacement']) =>
    createSnapshot({ ...snapshotData, redirects: [], removals: [{ ...topic, replacement }] }).earlierFeeds;
  expect([...feedsAfter({ type: 'topic', id: 'topic-events' }).keys()]).toEqual(['/topics/old/rss.xml']);
  expect([...feedsAfter({ type: 'inspection', id: 'inspection-2020' }).keys()]).toEqual([]);
});
