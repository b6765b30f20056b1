import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isReservedSlug as isRefusedByCms } from '../../../cms/src/newsroom/reserved-slugs.ts';
import { isReservedSlug, reservedPageSlugs } from '../../src/lib/urls.ts';

test('the CMS refuses every web address that the site could not show, so that nothing is published in vain', () => {
  expect(reservedPageSlugs.size).toBeGreaterThan(0);
  expect([...reservedPageSlugs].filter((slug) => !isRefusedByCms(slug))).toEqual([]);
  expect(isReservedSlug('2024', 'news-item') && isRefusedByCms('2024')).toBe(true);
});

test('everything that lies at the top of the site is refused by both', async () => {
  const entries = await readdir(join(import.meta.dirname, '../../src/pages'));
  // "[page].astro" is where the editors' own pages are; "rss.xml.ts" has a dot in its address, which no slug has.
  const names = entries
    .map((entry) => entry.replace(/\.astro$/, ''))
    .filter((name) => /^[a-z0-9-]+$/.test(name) && name !== 'index');
  expect(names).toContain('news');
  expect(names.filter((name) => !isReservedSlug(name, 'page') || !isRefusedByCms(name))).toEqual([]);
});
