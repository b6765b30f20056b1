import { expect, test } from 'vitest';
import { siteAddress } from '../../integration/site-address.ts';

test('the address of the site is split as Astro wants it', () => {
  expect(siteAddress('https://news.example.org/')).toEqual({ site: 'https://news.example.org', base: '/' });
  expect(siteAddress('https://example.github.io/newsroom/')).toEqual({
    site: 'https://example.github.io',
    base: '/newsroom/',
  });
  expect(siteAddress('http://127.0.0.1:4321/')).toEqual({ site: 'http://127.0.0.1:4321', base: '/' });
});

test.each([
  [undefined, 'SITE_URL is not set.'],
  ['', 'SITE_URL is not set.'],
  ['news.example.org', 'SITE_URL is "news.example.org", which is not a web address.'],
  ['ftp://news.example.org/', 'SITE_URL is "ftp://news.example.org/", which is not a web address.'],
  ['https://example.org/newsroom', 'SITE_URL is "https://example.org/newsroom", without a slash at the end.'],
])('the setting %j is refused with a sentence', (siteUrl, problem) => {
  expect(() => siteAddress(siteUrl)).toThrow(
    `${problem}\nOperator: set it to the address at which readers find the site, for example https://news.example.org/ or https://example.github.io/newsroom/.`,
  );
});
