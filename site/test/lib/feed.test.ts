import { parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { createSnapshot, type Snapshot } from '../../src/content/snapshot.ts';
import type { TakenDown } from '../../src/content/taken-down.ts';
import type { NewsItem } from '../../src/content/types.ts';
import { type FeedChannel, feedResponse, feedXml } from '../../src/lib/feed.ts';
import { xmlText } from '../../src/lib/xml-text.ts';
import { documents } from '../fixtures/inspection.ts';
import { manyNews, news, newsItem } from '../fixtures/news.ts';
import { settings } from '../fixtures/organisation.ts';
import { snapshotData, snapshotWith } from '../fixtures/snapshot.ts';

const snapshot = createSnapshot(snapshotData);

function channel(items: readonly NewsItem[], notices: readonly TakenDown[] = []): FeedChannel {
  return {
    title: 'News from EPCF',
    description: 'News for families.',
    path: '/rss.xml',
    pagePath: '/',
    items,
    notices,
    updatedAt: settings.updatedAt,
  };
}

/** As a feed reader that has nothing to do with the library that wrote it sees it. */
async function read(of: Snapshot, items: readonly NewsItem[]) {
  return parseRssFeed(await feedXml(of, channel(items)));
}

async function readOne(item: NewsItem, of: Snapshot = snapshot) {
  const [first] = (await read(of, [item])).items ?? [];
  if (!first) throw new Error('The feed holds no item.');
  return first;
}

describe('the feed as a whole', () => {
  test('a reader learns whose it is, where it is, in which language, and when it last changed', async () => {
    const feed = await read(snapshot, snapshot.news.all);
    expect(feed).toMatchObject({
      title: 'News from EPCF',
      description: 'News for families.',
      link: 'https://news.example.org/',
      language: 'en-GB',
      ttl: 60,
      image: {
        url: 'https://news.example.org/feed-image.png',
        title: 'News from EPCF',
        link: 'https://news.example.org/',
      },
      atom: { links: [{ href: 'https://news.example.org/rss.xml', rel: 'self', type: 'application/rss+xml' }] },
      lastBuildDate: 'Fri, 20 Nov 2026 10:00:00 GMT',
    });
  });

  test('it is sent as a feed, in UTF-8', async () => {
    const response = await feedResponse(snapshot, channel(snapshot.news.all));
    expect(response.headers.get('Content-Type')).toBe('application/rss+xml; charset=utf-8');
    expect(await response.text()).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?><rss version="2\.0"/);
  });

  test('the items are the newest, newest first, at most sixty, each once', async () => {
    const many = snapshotWith(...manyNews(80, '2026'));
    const feed = await read(many, many.news.all);
    const guids = feed.items?.map((item) => item.guid?.value) ?? [];
    expect(guids).toEqual(many.news.newest(60).map(({ id }) => `tag:news.example.org,2026-01-01:news-item/${id}`));
    expect(new Set(guids).size).toBe(60);
  });

  test('a feed without news is still a feed', async () => {
    const feed = await read(snapshot, []);
    expect(feed.title).toBe('News from EPCF');
    expect(feed.items ?? []).toEqual([]);
    expect(feed.lastBuildDate).toBe('Thu, 15 Jan 2026 10:00:00 GMT');
  });

  test('its bytes are these, and change only on purpose', async () => {
    const items = [news.corrected, news.ordinary];
    await expect(await feedXml(snapshot, channel(items))).toMatchFileSnapshot('golden/feed.xml');
  });

  test('built again from the same content it has the same bytes', async () => {
    const again = createSnapshot(structuredClone({ ...snapshotData, items: snapshotData.items.toReversed() }));
    expect(await feedXml(again, channel(again.news.all))).toBe(await feedXml(snapshot, channel(snapshot.news.all)));
  });
});

describe('an item of the feed', () => {
  test('has title, link, identity, date, summary, author and topics', async () => {
    expect(await readOne(news.ordinary)).toMatchObject({
      title: 'Our response to the inspection',
      link: 'https://news.example.org/news/our-response-to-the-inspection/',
      guid: { value: 'tag:news.example.org,2026-01-01:news-item/news-ordinary', isPermaLink: false },
      pubDate: 'Wed, 20 May 2020 00:00:00 GMT',
      description: 'What the inspectors found, what we make of it, and what happens next.',
      dc: { creators: ['EPCF team'] },
      categories: [{ name: 'Health' }, { name: 'Inspections' }],
    });
  });

  test('keeps its identity and its date when its address, its title and its text change', async () => {
    const before = await readOne(news.ordinary);
    const after = await readOne({
      ...news.ordinary,
      slug: 'new-address',
      title: 'New title',
      body: 'New text',
      updatedAt: '2026-11-01T10:00:00.000Z',
    });
    expect(after.link).toBe('https://news.example.org/news/new-address/');
    expect(after.guid).toEqual(before.guid);
    expect(after.pubDate).toBe(before.pubDate);
  });

  test('tells of a correction that the editors noted, and not of a mended typo', async () => {
    expect((await readOne(news.corrected)).atom?.updated).toBe('2026-01-05T00:00:00Z');
    expect((await readOne({ ...news.ordinary, updatedAt: '2026-11-01T10:00:00.000Z' })).atom).toBeUndefined();
    expect((await readOne(news.corrected)).content?.encoded).toContain(
      '<h2>Changes since this was published</h2>\n<ul><li>5 January 2026: The second session is on 14 January, not on 13 January.</li>',
    );
  });

  test('tells of a change in a document that it names, once it is out', async () => {
    const told = async (on: string) => {
      const changeNotes = [{ on, note: 'Page 3 was missing.' }];
      return await readOne(news.ordinary, snapshotWith({ ...documents.file, changeNotes }));
    };
    const after = await told('2026-11-24');
    expect(after.atom?.updated).toBe('2026-11-24T00:00:00Z');
    expect(after.content?.encoded).toContain(
      'Outcome letter</a> (changed here on 24 November 2026: Page 3 was missing.)</li>',
    );
    expect((await told(news.ordinary.publishedOn)).atom).toBeUndefined();
  });

  test('holds the whole text, its cover with its words, and the documents it names', async () => {
    const content = (await readOne(news.ordinary)).content?.encoded ?? '';
    expect(content).toMatch(
      /^<figure><img src="https:\/\/news\.example\.org\/media\/families-at-the-summer-fair-0a1b2c3d\.jpg" alt="Families talking at a table outside" width="1280" height="800"><figcaption>The summer fair<\/figcaption><\/figure>/,
    );
    expect(content).toContain('<h2>What was found</h2>');
    expect(content).toContain('<td>Too long</td>');
    expect(content).toContain(
      '<h2>Documents named here</h2>\n<ul><li><a href="https://news.example.org/documents/council-response/">The council’s response</a></li><li><a href="https://news.example.org/documents/outcome-letter/">Outcome letter</a></li></ul>',
    );
  });

  test('has only whole addresses, and nothing that means something on our own pages alone', async () => {
    for (const item of Object.values(news)) {
      const content = (await readOne(item)).content?.encoded ?? '';
      const found = [...content.matchAll(/(?:href|src|srcset)="([^"]*)"/g)].map(([, address = '']) => address);
      expect(found.filter((address) => !address.startsWith('https://'))).toEqual([]);
      expect(content).not.toMatch(/<(script|style|iframe|form|h1|section)|\s(class|id|tabindex|loading|on\w+)=/);
    }
  });
});

describe('whatever an editor pastes, the feed can be read', () => {
  const nasty = 'A & B <b>\u000bC\u0000\uD83D "D" \'E\' ]]> 00123 \u{1F389} خوش آمدید';
  const seen = 'A & B <b> C "D" \'E\' ]]> 00123 \u{1F389} خوش آمدید';
  const item = newsItem({
    id: 'news-nasty',
    title: nasty,
    slug: 'nasty',
    summary: nasty,
    body: `${nasty}\n\n<script>alert(1)</script>\n\n![${nasty}](/uploads/file-poster.png)`,
    publishedOn: '2026-11-24',
    topicIds: ['topic-nasty'],
    changeNotes: [{ on: '2026-11-24', note: nasty }],
  });
  const of = snapshotWith(
    item,
    { ...settings, shortName: 'A & <B>\u0000' },
    { type: 'topic', id: 'topic-nasty', name: nasty, slug: 'nasty', description: null, updatedAt: settings.updatedAt },
  );

  test('titles, summaries, topics and names arrive as they were meant', async () => {
    const xml = await feedXml(of, channel([item]));
    expect(xml).toBe(xmlText(xml));
    expect(await readOne(item, of)).toMatchObject({
      title: seen,
      description: seen,
      dc: { creators: ['A & <B> team'] },
      categories: [{ name: seen }],
    });
  });

  test('a title that looks like a number stays as it was written', async () => {
    expect((await readOne({ ...item, title: '007.0' }, of)).title).toBe('007.0');
  });

  test('the text arrives without what could run', async () => {
    const content = (await readOne(item, of)).content?.encoded ?? '';
    expect(content).toContain('<li>24 November 2026: A &amp; B &lt;b&gt; C');
    expect(content).not.toContain('alert');
  });
});
