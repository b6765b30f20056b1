import FeedParser from 'feedparser';
import { parseRssFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import { expect, test } from 'vitest';
import { createSnapshot } from '../../src/content/snapshot.ts';
import { feedXml, mostItems } from '../../src/lib/feed.ts';
import { files } from '../fixtures/files.ts';
import { newsItem } from '../fixtures/news.ts';
import { snapshotData } from '../fixtures/snapshot.ts';
import { world } from '../fixtures/world.ts';

/** What a person sees of an item in an app that reads feeds. */
interface Seen {
  id: unknown;
  title: unknown;
  link: unknown;
  published: unknown;
  summary: unknown;
  text: unknown;
  authors: unknown;
  topics: unknown;
  file: unknown;
}

/** Three programs by people who have nothing to do with each other. */
const readers: Record<string, (xml: string) => Promise<Seen[]> | Seen[]> = {
  feedsmith: (xml) =>
    (parseRssFeed(xml).items ?? []).map((item) => ({
      id: item.guid?.value,
      title: item.title,
      link: item.link,
      published: new Date(item.pubDate ?? '').toISOString(),
      summary: item.description,
      text: item.content?.encoded || null,
      authors: item.dc?.creators ?? [],
      topics: item.categories?.map(({ name }) => name) ?? [],
      file: item.enclosures?.map(({ url, length, type }) => ({ url, length, type }))[0],
    })),
  'rss-parser': async (xml) =>
    (await new RssParser<object, { 'content:encoded'?: string }>().parseString(xml)).items.map((item) => ({
      id: item.guid,
      title: item.title,
      link: item.link,
      published: item.isoDate,
      summary: item.content,
      text: item['content:encoded'] || null,
      authors: item.creator === undefined ? [] : [item.creator],
      topics: item.categories ?? [],
      file: item.enclosure && { ...item.enclosure, length: Number(item.enclosure.length) },
    })),
  feedparser: async (xml) => {
    const parser = new FeedParser({ addmeta: false, resume_saxerror: false });
    parser.end(xml);
    const seen: Seen[] = [];
    for await (const item of parser) {
      seen.push({
        id: item.guid,
        title: item.title,
        link: item.link,
        published: item.pubdate?.toISOString(),
        summary: item.summary,
        text: item.description || null,
        authors: item.author === null ? [] : [item.author],
        topics: item.categories,
        file: item.enclosures.map(({ url, length, type }) => ({ url, length: Number(length), type }))[0],
      });
    }
    return seen;
  },
};

const nasty = newsItem({
  id: 'news-nasty',
  // Not what looks like a tag: readers disagree whether a title is text or HTML.
  title: 'A & B, 1 < 2 ]]> \u{1F389} &amp; &#38; خوش آمدید 007.0',
  slug: 'nasty',
  summary: 'A \u000b& B\u0000 ]]> “D” <i>',
  body: 'A & B ]]> <b>bold</b>\n\n```\n<![CDATA[x]]>\n```',
  publishedOn: '2026-11-24',
  documentIds: ['document-letter'],
});
const snapshot = createSnapshot({ ...snapshotData, items: [...snapshotData.items, nasty, ...Object.values(world)] });
const xml = await feedXml(snapshot, {
  title: 'News from EPCF',
  description: 'News for families.',
  path: '/rss.xml',
  pagePath: '/',
  items: snapshot.news.all,
  notices: snapshot.feedNotices.all,
  updatedAt: snapshot.settings.updatedAt,
});

test.each(Object.entries(readers))('%s reads every item, with all that belongs to it', async (_name, read) => {
  const seen = await read(xml);
  const count = Math.min(snapshot.news.all.length, mostItems) + snapshot.feedNotices.all.length;
  expect(seen).toHaveLength(count);
  for (const item of seen) {
    expect(item).toMatchObject({
      id: expect.stringMatching(/^tag:news\.example\.org,2026-01-01:news-item\//),
      title: expect.stringMatching(/\S/),
      link: expect.stringMatching(/^https:\/\/news\.example\.org\//),
      published: expect.stringMatching(/^20\d\d-/),
      summary: expect.stringMatching(/\S/),
    });
  }
});

test('three independent readers see the same items, in the same order, whatever an editor has pasted', async () => {
  const [first, ...others] = await Promise.all(Object.values(readers).map((read) => read(xml)));
  for (const other of others) expect(other).toEqual(first);
});

test('an item brings at most one file, with its true length: its cover, or else the newest document that we hold', async () => {
  const seen = parseRssFeed(xml).items ?? [];
  const fileOf = (id: string) => seen.find(({ guid }) => guid?.value?.endsWith(`/${id}`))?.enclosures;
  const { photo, letter } = files;
  const address = (path: string) => `https://news.example.org${path}`;
  expect(fileOf('news-ordinary')).toEqual([{ url: address(photo.path), length: photo.sizeBytes, type: 'image/jpeg' }]);
  expect(fileOf('news-nasty')).toEqual([{ url: address(letter.path), length: 421_888, type: 'application/pdf' }]);
  expect(fileOf('news-no-image')).toBeUndefined();
});
