import { parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { createSnapshot, type Snapshot } from '../../src/content/snapshot.ts';
import type { NewsItem, Removal } from '../../src/content/types.ts';
import { feedXml } from '../../src/lib/feed.ts';
import { manyNews, news } from '../fixtures/news.ts';
import { settings } from '../fixtures/organisation.ts';
import { removals } from '../fixtures/removals.ts';
import { snapshotData } from '../fixtures/snapshot.ts';

function snapshotAfter(list: readonly Removal[], items: readonly NewsItem[] = [], asOf = '2026-11-24'): Snapshot {
  return createSnapshot({ ...snapshotData, asOf, items: [...snapshotData.items, ...items], removals: [...list] });
}

function xmlOf(snapshot: Snapshot, items: readonly NewsItem[] = snapshot.news.all): Promise<string> {
  const notices = snapshot.feedNotices.all;
  return feedXml(snapshot, {
    title: 'News from EPCF',
    description: 'News for families.',
    path: '/rss.xml',
    pagePath: '/',
    items,
    notices,
    updatedAt: settings.updatedAt,
  });
}

async function entriesOf(snapshot: Snapshot, items?: readonly NewsItem[]) {
  return parseRssFeed(await xmlOf(snapshot, items)).items ?? [];
}

async function noticeOf(removal: Removal) {
  const [first] = await entriesOf(snapshotAfter([removal]), []);
  if (!first) throw new Error('The feed holds no notice.');
  return first;
}

describe('news that was taken down', () => {
  test('stands in the feed under the same identity, with the day, the reason and the way to the notice', async () => {
    expect(await noticeOf(removals.inOurWords)).toMatchObject({
      title: 'Taken down: Survey of short breaks',
      link: 'https://news.example.org/news/survey-of-short-breaks/',
      guid: { value: 'tag:news.example.org,2026-01-01:news-item/news-in-our-words', isPermaLink: false },
      pubDate: 'Fri, 20 Nov 2026 23:30:00 GMT',
      description:
        '“Survey of short breaks” was taken down on 20 November 2026. The council asked us to wait for the final figures. We will publish them in December.',
    });
  });

  test('has nothing of its earlier text or topics', async () => {
    const notice = await noticeOf(removals.inOurWords);
    expect(notice.content?.encoded).toBe(`<p>${notice.description}</p>`);
    expect(notice.categories).toBeUndefined();
  });

  test('says what it was replaced by, and leads there', async () => {
    expect(await noticeOf(removals.replacedNews)).toMatchObject({
      title: 'Taken down: Our reply, a first version',
      link: 'https://news.example.org/news/our-response-to-the-inspection/',
      description:
        '“Our reply, a first version” was taken down on 1 November 2026. It was out of date. It was replaced by “Our response to the inspection”.',
    });
  });

  test('is not named when it held personal information', async () => {
    const notice = await noticeOf({ ...removals.personal, removedAt: '2026-11-02T09:00:00.000Z' });
    expect(notice).toMatchObject({
      title: 'This item was taken down',
      link: 'https://news.example.org/',
      guid: { value: 'tag:news.example.org,2026-01-01:news-item/news-personal' },
      description: 'This item was taken down on 2 November 2026.',
    });
    expect(notice.content?.encoded).toBe('<p>This item was taken down on 2 November 2026.</p>');
  });

  test('leads to the home page when something else is at its address now', async () => {
    expect((await noticeOf({ ...removals.mistake, paths: [] })).link).toBe('https://news.example.org/');
    expect((await noticeOf({ ...removals.mistake, paths: ['/news/croeso/', '/news/fair/'] })).link).toBe(
      'https://news.example.org/news/fair/',
    );
  });

  test('can be read whatever its title and its reason hold', async () => {
    const nasty = 'A & <b>\u000bB</b> ]]>';
    const notice = await noticeOf({ ...removals.inOurWords, title: nasty, words: nasty });
    expect(notice.title).toBe('Taken down: A & <b> B</b> ]]>');
    expect(notice.content?.encoded).toContain('A &amp; &lt;b&gt; B&lt;/b&gt; ]]&gt;');
  });
});

describe('the feed with notices', () => {
  test('tells of a removal for thirty days, and then no longer', async () => {
    const isTold = async (asOf: string) =>
      (await entriesOf(snapshotAfter([removals.mistake], [], asOf), [])).length === 1;
    expect(await isTold('2026-11-01')).toBe(true);
    expect(await isTold('2026-12-01')).toBe(true);
    expect(await isTold('2026-12-02')).toBe(false);
  });

  test('counts the thirty days in London, where late on 1 July UTC is 2 July', async () => {
    const late = { ...removals.mistake, removedAt: '2026-07-01T23:30:00.000Z' };
    expect(await entriesOf(snapshotAfter([late], [], '2026-08-01'), [])).toHaveLength(1);
    expect(await entriesOf(snapshotAfter([late], [], '2026-08-02'), [])).toEqual([]);
  });

  test('is newest first, notices among the news', async () => {
    const entries = await entriesOf(snapshotAfter(Object.values(removals)));
    const dates = entries.map(({ pubDate }) => Date.parse(pubDate ?? ''));
    expect(dates).toEqual(dates.toSorted((a, b) => b - a));
    expect(entries.filter(({ title }) => title?.includes('aken down'))).toHaveLength(4);
  });

  test('keeps its sixty items of news, and of notices holds the newest sixty', async () => {
    const many = Array.from({ length: 70 }, (_, index) => ({
      ...removals.mistake,
      id: `gone-${index}`,
      removedAt: new Date(Date.UTC(2026, 10, 1, 0, index)).toISOString(),
      paths: [`/news/gone-${index}/`],
    }));
    const entries = await entriesOf(snapshotAfter(many, manyNews(80, '2026')));
    const notices = entries.filter(({ title }) => title?.startsWith('Taken down'));
    expect([entries.length, notices.length]).toEqual([120, 60]);
    expect(notices[0]?.guid?.value).toContain('gone-69');
    expect(new Set(entries.map(({ guid }) => guid?.value)).size).toBe(120);
  });

  test('says that it changed when something was taken down, and has no other date than those of the content', async () => {
    const feed = parseRssFeed(await xmlOf(snapshotAfter([removals.mistake]), []));
    expect(feed.lastBuildDate).toBe('Sun, 01 Nov 2026 12:00:00 GMT');
  });

  test('tells only of news: other pages were never in it', async () => {
    expect(await entriesOf(snapshotAfter([removals.outOfDate, removals.untitled]), [])).toEqual([]);
  });

  test('its bytes are these, and change only on purpose', async () => {
    const snapshot = snapshotAfter(Object.values(removals));
    await expect(await xmlOf(snapshot, [news.corrected])).toMatchFileSnapshot('golden/feed-with-notices.xml');
  });
});
