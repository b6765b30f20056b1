import { afterEach, describe, expect, test, vi } from 'vitest';
import { addresses } from '../../src/content/addresses.ts';
import { createSnapshot } from '../../src/content/snapshot.ts';
import { absolute, hostOf, href, isReservedSlug, pathTo, sections } from '../../src/lib/urls.ts';
import { documents } from '../fixtures/inspection.ts';
import { news } from '../fixtures/news.ts';
import { snapshotData } from '../fixtures/snapshot.ts';

afterEach(() => vi.unstubAllEnvs());

describe('addresses', () => {
  test('a site at the root of its domain needs nothing in front of a path', () => {
    vi.stubEnv('SITE_URL', 'https://news.example.org/');
    expect(href('/news/')).toBe('/news/');
    expect(absolute('/news/')).toBe('https://news.example.org/news/');
  });

  test('a site in a folder, as on GitHub Pages, has the folder in front of every path', () => {
    vi.stubEnv('SITE_URL', 'https://example.github.io/newsroom/');
    expect(href('/')).toBe('/newsroom/');
    expect(href('/media/cover.webp')).toBe('/newsroom/media/cover.webp');
    expect(absolute('/rss.xml')).toBe('https://example.github.io/newsroom/rss.xml');
  });

  test('a missing or unfinished public address is refused with a sentence', () => {
    vi.stubEnv('SITE_URL', 'https://news.example.org');
    expect(() => href('/')).toThrowErrorMatchingInlineSnapshot(
      `[Error: SITE_URL is "https://news.example.org", without a slash at the end. Operator: set it to the public address of the site, for example https://news.example.org/]`,
    );
    vi.stubEnv('SITE_URL', undefined);
    expect(() => href('/')).toThrow(
      'SITE_URL is not set. Operator: set it to the public address of the site, for example https://news.example.org/',
    );
  });

  test('every section and every item that pages link to is among the addresses that are built', () => {
    const snapshot = createSnapshot(snapshotData);
    const built = addresses(snapshot).map(({ path }) => path);
    expect(built).toEqual(expect.arrayContaining(Object.values(sections)));
    expect(built).toContain(pathTo(news.ordinary));
    expect(built).toContain(pathTo(documents.file));
  });

  test('the name of an outside site is given without www', () => {
    expect(hostOf('https://www.shropshire.gov.uk/send?a=1')).toBe('shropshire.gov.uk');
  });
});

describe('slugs that are taken', () => {
  test('no news item can be called like a year, and no page like a section', () => {
    expect(isReservedSlug('2020', 'news-item')).toBe(true);
    expect(isReservedSlug('2020-in-review', 'news-item')).toBe(false);
    expect(isReservedSlug('documents', 'page')).toBe(true);
    expect(isReservedSlug('about', 'page')).toBe(false);
  });

  test('every section of the site is among them', () => {
    const names = Object.values(sections)
      .map((path) => path.replaceAll('/', ''))
      .filter((name) => name !== '');
    expect(names.filter((name) => !isReservedSlug(name, 'page'))).toEqual([]);
  });
});
