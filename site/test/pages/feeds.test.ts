import { parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { createSnapshot } from '../../src/content/snapshot.ts';
import { GET as inspectionFeed } from '../../src/pages/inspections/[slug]/rss.xml.ts';
import { GET as newsFeed } from '../../src/pages/rss.xml.ts';
import { GET as sitemapPart } from '../../src/pages/sitemap-[part].xml.ts';
import { GET as topicFeed } from '../../src/pages/topics/[slug]/rss.xml.ts';
import { snapshotData } from '../fixtures/snapshot.ts';
import { answer } from './render.ts';

const snapshot = createSnapshot(snapshotData);

describe('feeds', () => {
  test('the feed of all news holds it all', async () => {
    const feed = parseRssFeed(await (await answer(newsFeed, snapshot)).text());
    expect(feed.items).toHaveLength(snapshot.news.all.length + snapshot.feedNotices.all.length);
    expect(feed.title).toBe('News from EPCF');
  });

  test('a topic’s feed holds its news and belongs to its page', async () => {
    const feed = parseRssFeed(await (await answer(topicFeed, snapshot, { slug: 'health' })).text());
    expect(feed.items?.map(({ title }) => title)).toEqual([
      'Taken down: Survey of short breaks',
      'This item was taken down',
      'Taken down: Our reply, a first version',
      'Our response to the inspection',
    ]);
    expect(feed.link).toBe('https://news.example.org/topics/health/');
    expect(feed.atom?.links?.[0]?.href).toBe('https://news.example.org/topics/health/rss.xml');
  });

  test('an inspection’s feed holds its news, with the same identities as in the feed of all news', async () => {
    const slug = 'local-area-inspection-2020';
    const feed = parseRssFeed(await (await answer(inspectionFeed, snapshot, { slug })).text());
    expect(feed.items?.map(({ guid }) => guid?.value)).toEqual([
      'tag:news.example.org,2026-01-01:news-item/news-in-our-words',
      'tag:news.example.org,2026-01-01:news-item/news-very-long-title',
      'tag:news.example.org,2026-01-01:news-item/news-corrected',
      'tag:news.example.org,2026-01-01:news-item/news-ordinary',
    ]);
  });

  test('whoever follows a topic or an inspection at its earlier address goes on hearing of it', async () => {
    const text = async (...request: Parameters<typeof answer>) => (await answer(...request)).text();
    const renamed = await text(topicFeed, snapshot, { slug: 'meetings' });
    expect(renamed).toBe(await text(topicFeed, snapshot, { slug: 'events' }));
    const inspection = await text(inspectionFeed, snapshot, { slug: 'january-2020' });
    expect(inspection).toBe(await text(inspectionFeed, snapshot, { slug: 'local-area-inspection-2020' }));
  });

  test('what is not there is not found', async () => {
    expect((await answer(topicFeed, snapshot, { slug: 'nope' })).status).toBe(404);
    expect((await answer(inspectionFeed, snapshot, { slug: 'nope' })).status).toBe(404);
    expect((await answer(sitemapPart, snapshot, { part: '1999' })).status).toBe(404);
  });
});
