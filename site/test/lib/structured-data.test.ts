import { afterEach, describe, expect, test, vi } from 'vitest';
import { structuredData } from '../../src/lib/structured-data.ts';
import { news } from '../fixtures/news.ts';
import { settings } from '../fixtures/organisation.ts';

const crumbs = [
  { path: '/news/', label: 'News' },
  { path: '/news/2020/', label: '2020' },
];

afterEach(() => vi.unstubAllEnvs());

function graphOf(page: Partial<Parameters<typeof structuredData>[0]>) {
  const text = structuredData({ settings, path: '/news/x/', title: 'X', crumbs: [], article: null, ...page });
  return text === null ? null : JSON.parse(text);
}

test('an article says what it is, whose it is, and when it was published and changed', () => {
  const path = '/news/dates-of-the-information-sessions/';
  const data = graphOf({ article: news.corrected, path, title: news.corrected.title, crumbs });
  expect(data['@context']).toBe('https://schema.org');
  expect(data['@graph']).toEqual([
    {
      '@type': 'Organization',
      '@id': 'https://news.example.org/#organisation',
      name: 'Example Parent Carer Forum',
      alternateName: 'EPCF',
      url: 'https://news.example.org/',
      logo: 'https://news.example.org/feed-image.png',
      email: 'hello@example.org',
    },
    {
      '@type': 'NewsArticle',
      headline: 'Dates of the information sessions',
      description: 'Two sessions, online.',
      mainEntityOfPage: `https://news.example.org${path}`,
      datePublished: '2025-12-01',
      dateModified: '2026-01-05T09:30:00.000Z',
      inLanguage: 'en-GB',
      isAccessibleForFree: true,
      author: { '@id': 'https://news.example.org/#organisation' },
      publisher: { '@id': 'https://news.example.org/#organisation' },
      creativeWorkStatus: 'Demonstration, not published by this organisation',
    },
    {
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Example Parent Carer Forum', item: 'https://news.example.org/' },
        { '@type': 'ListItem', position: 2, name: 'News', item: 'https://news.example.org/news/' },
        { '@type': 'ListItem', position: 3, name: '2020', item: 'https://news.example.org/news/2020/' },
        { '@type': 'ListItem', position: 4, name: news.corrected.title, item: `https://news.example.org${path}` },
      ],
    },
  ]);
});

test('an article with a cover names it, and a real one is no demonstration', () => {
  const [, article] = graphOf({ article: news.ordinary, settings: { ...settings, demonstration: false } })['@graph'];
  expect(article.image).toBe('https://news.example.org/media/families-at-the-summer-fair-0a1b2c3d.jpg');
  expect(article).not.toHaveProperty('creativeWorkStatus');
});

test('below a base path every address has it', () => {
  vi.stubEnv('SITE_URL', 'https://example.github.io/newsroom/');
  const text = structuredData({ settings, path: '/news/x/', title: 'X', crumbs, article: news.ordinary }) ?? '';
  const addresses = text.match(/https:\/\/[^"]+/g)?.filter((address) => !address.startsWith('https://schema.org'));
  expect(addresses?.every((address) => address.startsWith('https://example.github.io/newsroom/'))).toBe(true);
});

test('the front page says whose site it is, and a page that is no article and has no way to it says nothing', () => {
  const [organisation, ...others] = graphOf({ path: '/' })['@graph'];
  expect(organisation['@type']).toBe('Organization');
  expect(others).toEqual([]);
  expect(graphOf({ path: '/news/' })).toBeNull();
});

describe('whatever an editor pastes, it stays data', () => {
  test.each(['</script><script>alert(1)</script>', '<!-- <script>', '"}],"@type":"X', 'a \u2028 b', 'half \uD83D'])(
    '%s',
    (title) => {
      const article = { ...news.emoji, title, summary: title };
      const text = structuredData({ settings, path: '/news/x/', title, crumbs, article }) ?? '';
      expect(text).not.toContain('<');
      const [, found] = JSON.parse(text)['@graph'];
      expect(found.headline).toBe(title);
      expect(Object.keys(found)).toHaveLength(11);
    },
  );
});
