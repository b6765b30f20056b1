import { expect, test } from 'vitest';
import { type PageFacts, pageFacts } from '../../../publish/gate/page-facts.ts';

function factsOf(html: string): PageFacts {
  return pageFacts(html);
}

test('finds every address that a page links to or loads', () => {
  const { links } = factsOf(`<!doctype html>
    <link rel="stylesheet" href="/_astro/a.css"><meta property="og:image" content="https://x.org/media/og.jpg">
    <a href="/news/">News</a> <img src="/media/a.jpg" srcset="/media/a-480.webp 480w, /media/a-800.webp 800w">
    <video poster="/media/p.jpg"><source src="/media/v.mp4"></video><form action="/search/"></form>`);
  expect(links).toEqual([
    '/_astro/a.css',
    'https://x.org/media/og.jpg',
    '/news/',
    '/media/a.jpg',
    '/media/a-480.webp',
    '/media/a-800.webp',
    '/media/p.jpg',
    '/media/v.mp4',
    '/search/',
  ]);
});

test('reads an address as a browser does: entities decoded, comments and text left alone', () => {
  const { links } = factsOf('<!-- <a href="/no/"> --><a href="/a/?b=1&amp;c=2">&lt;a href="/no/"&gt;</a>');
  expect(links).toEqual(['/a/?b=1&c=2']);
});

test('finds the places that a link can name', () => {
  expect(factsOf('<h2 id="what-happened">…</h2><a name="old">…</a>').anchors).toEqual(['what-happened', 'old']);
});
