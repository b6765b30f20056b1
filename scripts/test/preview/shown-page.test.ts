import { expect, test } from 'vitest';
import { shownPage } from '../../preview/shown-page.ts';

const frame = {
  siteUrl: new URL('https://example.org/newsroom/'),
  shownAt: (path: string) =>
    path === '/news/a/' ? '/link/' : /^\/(?:media\/|news\/$)/.test(path) ? `/link/site${path}` : null,
  bar: '<aside>Preview</aside>',
  head: '<link rel="stylesheet" href="/link/preview.css">',
};
const show = (body: string, head = '') =>
  shownPage(`<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`, frame);
const inBody = (body: string) => /<aside>Preview<\/aside>(.*)<\/body>/s.exec(show(body))?.[1];

test('the page is as it was, with a bar in front and a style sheet for it', () => {
  const page = show('<p>A &amp; B</p><svg viewBox="0 0 1 1"><path d="M0"/></svg><br>', '<title>A</title>');
  expect(page).toBe(
    '<!DOCTYPE html><html><head><title>A</title><link rel="stylesheet" href="/link/preview.css"></head>' +
      '<body><aside>Preview</aside><p>A &amp; B</p><svg viewBox="0 0 1 1"><path d="M0"/></svg><br></body></html>',
  );
});

test.each([
  ['the item itself', '<a href="/newsroom/news/a/">A</a>', '<a href="/link/">A</a>'],
  ['a place on it', '<a href="/newsroom/news/a/#b">A</a>', '<a href="/link/#b">A</a>'],
  ['a list', '<a class="x" href="/newsroom/news/">A</a>', '<a class="x" href="/link/site/news/">A</a>'],
  ['a picture', '<img src="/newsroom/media/a.jpg" alt="">', '<img src="/link/site/media/a.jpg" alt="">'],
  [
    'the sizes of a picture',
    '<source srcset="/newsroom/media/a-480.webp 480w, /newsroom/media/a-800.webp 800w">',
    '<source srcset="/link/site/media/a-480.webp 480w, /link/site/media/a-800.webp 800w">',
  ],
])('%s stays in the preview', (_, tag, shown) => {
  expect(inBody(tag)).toBe(shown);
});

test.each([
  ['another page', '/newsroom/about/?a=1&amp;b=2#c', 'https://example.org/newsroom/about/?a=1&amp;b=2#c'],
  ['another website', 'https://elsewhere.example/', 'https://elsewhere.example/'],
])('%s opens in a tab of its own', (_, href, leadsTo) => {
  expect(inBody(`<a href="${href}">A</a>`)).toBe(`<a href="${leadsTo}" target="_blank">A</a>`);
});

test.each([
  '<a href="#main">Skip</a>',
  '<a href="mailto:a@example.org">Write</a>',
  '<a href="//elsewhere.example/newsroom/">A</a>',
  '<p> href="/newsroom/news/a/" src="/newsroom/media/a.jpg"</p>',
  '<p title=" href=&quot;/newsroom/news/a/&quot;">A</p>',
])('nothing else is changed: %s', (markup) => {
  expect(inBody(markup)).toBe(markup);
});

test('words of an article that look like tags change nothing and open nothing', () => {
  const words = '<p>&lt;body&gt; &lt;/head&gt; &lt;a href="/newsroom/news/a/"&gt;</p>';
  expect(inBody(words)).toBe(words);
});
