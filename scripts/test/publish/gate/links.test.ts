import { expect, test } from 'vitest';
import { deadLinkReason, deadLinks } from '../../../publish/gate/links.ts';
import { factsOf, smallSite } from './site.ts';

const siteUrl = new URL('https://news.example.org/');
const { signal } = new AbortController();

async function complaints(files: Record<string, string>): Promise<string[]> {
  const dead = await deadLinks(await factsOf({ ...smallSite, ...files }), siteUrl, () => false, signal);
  return dead.map(deadLinkReason);
}

test('a site whose links all lead somewhere passes', async () => {
  expect(await complaints({ 'page/index.html': '<a href="/news/hello/#hello">x</a><a href="#top">up</a>' })).toEqual(
    [],
  );
});

test('a link to a page that is not there is named, with who mends it: no editor, because texts have lost theirs', async () => {
  expect(await complaints({ 'page/index.html': '<a href="/news/gone/">x</a>' })).toEqual([
    '/page/ links to "/news/gone/", and there is nothing at that address. Developer: mend the template that makes this link. It is in no editor’s text: those lose such links when they are rendered.',
  ]);
});

test.each([
  ['a place that the page does not have', '<a href="/news/hello/#bye">x</a>', 'no place called "bye"'],
  ['a picture that is not there', '<img src="/media/a.jpg" alt="">', 'nothing at that address'],
  ["a file of Strapi's that was not mirrored", '<a href="/uploads/a.pdf">x</a>', 'nothing at that address'],
  ['a size of a picture that is not there', '<img srcset="/media/a-1.webp 1w" alt="">', 'nothing at that address'],
])('%s is found', async (_what, html, reason) => {
  expect((await complaints({ 'page/index.html': html })).join()).toContain(reason);
});

test('a forgotten slash at the end is forgiven, because every host adds it', async () => {
  expect(await complaints({ 'page/index.html': '<a href="/news/hello">x</a>' })).toEqual([]);
});

test('a feed that links to a page that is not there is found too', async () => {
  const [reason] = await complaints({ 'rss.xml': '<rss><link>https://news.example.org/news/gone/</link></rss>' });
  expect(reason).toContain('/rss.xml links to "https://news.example.org/news/gone/"');
});

test('a link that is dead on every page is one reason, with the first few pages', async () => {
  const html = '<a href="/nowhere/">x</a>';
  const pages = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [`${name}/index.html`, html]));
  const reasons = await complaints(pages);
  expect(reasons).toHaveLength(1);
  expect(reasons[0]).toContain(
    '/a/, /b/, /c/ and 2 more pages link to "/nowhere/", and there is nothing at that address.',
  );
});

test('a link to what was taken down is told apart, because it must not hold the removal back', async () => {
  const site = await factsOf({
    ...smallSite,
    'a/index.html': '<a href="/news/down/">x</a><a href="/news/never/">x</a>',
  });
  const dead = await deadLinks(site, siteUrl, (file) => file === 'news/down/index.html', signal);
  expect(dead.map(({ link, wasThere }) => [link, wasThere])).toEqual([
    ['/news/down/', true],
    ['/news/never/', false],
  ]);
});
