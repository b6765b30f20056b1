import { describe, expect, test } from 'vitest';
import { addresses } from '../../src/content/addresses.ts';
import { createSnapshot } from '../../src/content/snapshot.ts';
import { robotsTxt } from '../../src/lib/robots.ts';
import { sitemapIndexXml, sitemapParts, sitemapPartXml } from '../../src/lib/sitemap.ts';
import { manyNews } from '../fixtures/news.ts';
import { settings } from '../fixtures/organisation.ts';
import { snapshotData, snapshotWith } from '../fixtures/snapshot.ts';

const snapshot = createSnapshot(snapshotData);

function locations(xml: string): string[] {
  return [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, location = '']) => location);
}

describe('the sitemap', () => {
  test('the index names a part for the pages and one for each year of news', () => {
    expect(locations(sitemapIndexXml(snapshot))).toEqual([
      'https://news.example.org/sitemap-pages.xml',
      'https://news.example.org/sitemap-2026.xml',
      'https://news.example.org/sitemap-2025.xml',
      'https://news.example.org/sitemap-2020.xml',
    ]);
  });

  test('its parts hold every page of the site once, also the months of a long year, and no earlier address', () => {
    const long = snapshotWith(...manyNews(130, '2024'));
    const pages = addresses(long)
      .map(({ path }) => path)
      .filter((path) => path.endsWith('/') && !long.earlier.has(path));
    const listed = sitemapParts(long).flatMap((part) => locations(sitemapPartXml(long, part)));
    expect(listed.map((address) => new URL(address).pathname).sort()).toEqual(pages.sort());
  });

  test('a date of change comes from the content', () => {
    expect(sitemapPartXml(snapshot, '2025')).toContain(
      '<url><loc>https://news.example.org/news/dates-of-the-information-sessions/</loc><lastmod>2026-01-05</lastmod></url>',
    );
  });
});

describe('robots.txt', () => {
  test('a demonstration asks every search engine to stay away', () => {
    expect(robotsTxt({ ...settings, demonstration: true })).toBe('User-agent: *\nDisallow: /\n');
  });

  test('the real site welcomes them and names its sitemap', () => {
    expect(robotsTxt({ ...settings, demonstration: false })).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://news.example.org/sitemap.xml\n',
    );
  });
});
