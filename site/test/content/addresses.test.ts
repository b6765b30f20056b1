import { expect, test } from 'vitest';
import { addresses } from '../../src/content/addresses.ts';
import { createSnapshot } from '../../src/content/snapshot.ts';
import { manyNews } from '../fixtures/news.ts';
import { snapshotData, snapshotWith } from '../fixtures/snapshot.ts';

test('every page, feed and file for machines has an address', () => {
  const all = addresses(createSnapshot(snapshotData));
  expect(all.map(({ path }) => path).sort()).toMatchInlineSnapshot(`
    [
      "/",
      "/404.html",
      "/410.html",
      "/_headers",
      "/_redirects",
      "/about/",
      "/accessibility/",
      "/addresses.caddy",
      "/addresses.nginx",
      "/contact/",
      "/documents/",
      "/documents/council-response/",
      "/documents/draft-letter/",
      "/documents/letter/",
      "/documents/minutes-of-the-parent-carer-meeting/",
      "/documents/outcome-letter/",
      "/follow/",
      "/glossary/",
      "/gone.json",
      "/headers.caddy",
      "/headers.nginx",
      "/inspections/",
      "/inspections/area-partnership-inspection-2026/",
      "/inspections/area-partnership-inspection-2026/rss.xml",
      "/inspections/january-2020/",
      "/inspections/january-2020/rss.xml",
      "/inspections/local-area-inspection-2020/",
      "/inspections/local-area-inspection-2020/rss.xml",
      "/news/",
      "/news/2020/",
      "/news/2025/",
      "/news/2026/",
      "/news/a-guide-with-a-hidden-partner/",
      "/news/a-very-long-title/",
      "/news/coffee-morning-on-tuesday/",
      "/news/croeso/",
      "/news/dates-of-the-information-sessions/",
      "/news/fair/",
      "/news/first-version/",
      "/news/long-ago/",
      "/news/new-phone-hours/",
      "/news/office-closed-on-friday/",
      "/news/our-first-reply/",
      "/news/our-reply/",
      "/news/our-response-to-the-inspection/",
      "/news/pasted-from-word/",
      "/news/survey-of-short-breaks/",
      "/news/thank-you-volunteers/",
      "/news/where-to-find-things/",
      "/news/withdrawn/",
      "/old-page/",
      "/partners/",
      "/partners/autism-together/",
      "/partners/helping-hands/",
      "/partners/hhe/",
      "/privacy/",
      "/robots.txt",
      "/rss.xml",
      "/search/",
      "/sitemap-2020.xml",
      "/sitemap-2025.xml",
      "/sitemap-2026.xml",
      "/sitemap-pages.xml",
      "/sitemap.xml",
      "/topics/events/",
      "/topics/events/rss.xml",
      "/topics/health/",
      "/topics/health/rss.xml",
      "/topics/inspections/",
      "/topics/inspections/rss.xml",
      "/topics/meetings/",
      "/topics/meetings/rss.xml",
      "/topics/transport/",
      "/topics/transport/rss.xml",
      "/who-we-are/",
    ]
  `);
});

test('no address is given twice', () => {
  const paths = addresses(snapshotWith(...manyNews(101, '2024'))).map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
});

test('an address with a slash at the end is a folder with an index, any other a file', () => {
  const files = new Map(addresses(createSnapshot(snapshotData)).map(({ path, file }) => [path, file]));
  expect(files.get('/')).toBe('index.html');
  expect(files.get('/news/croeso/')).toBe('news/croeso/index.html');
  expect(files.get('/topics/events/rss.xml')).toBe('topics/events/rss.xml');
  expect(files.get('/404.html')).toBe('404.html');
});

test('a year of more than a hundred items has addresses for its months', () => {
  const paths = addresses(snapshotWith(...manyNews(101, '2024'))).map(({ path }) => path);
  expect(paths.filter((path) => path.startsWith('/news/2024/'))).toHaveLength(13);
  expect(paths).toContain('/news/2024/02/');
  expect(paths).not.toContain('/news/2025/12/');
});
