import { afterEach, describe, expect, test, vi } from 'vitest';
import { createSnapshot } from '../../src/content/snapshot.ts';
import { type MarkdownOptions, renderMarkdown } from '../../src/lib/markdown.ts';
import { snapshotData } from '../fixtures/snapshot.ts';

const { fileAt, placeAt } = createSnapshot(snapshotData);
const page: MarkdownOptions = { target: 'page', pagePath: '/news/new-phone-hours/', fileAt, placeAt };
const feed: MarkdownOptions = { ...page, target: 'feed' };

/** What a link to this address leads to; null when only its words are left. */
function leadsTo(address: string, options = page): string | null {
  const html = renderMarkdown(`[words](${address})`, options);
  if (html === '<p>words</p>') return null;
  return /^<p><a href="([^"]*)">words<\/a><\/p>$/.exec(html)?.[1] ?? `something else: ${html}`;
}

afterEach(() => vi.unstubAllEnvs());

describe('a link to a page of ours', () => {
  test.each([
    ['/contact/', '/contact/'],
    ['/contact', '/contact/'],
    ['/contact/index.html', '/contact/'],
    ['/contact/?utm_source=newsletter', '/contact/'],
    ['../croeso/', '/news/croeso/'],
    ['https://news.example.org/contact', '/contact/'],
    ['http://news.example.org/contact/', '/contact/'],
    ['https://news.example.org', '/'],
    ['/rss.xml', '/rss.xml'],
    ['/media/outcome-letter-99aabbcc.pdf', '/media/outcome-letter-99aabbcc.pdf'],
    ['/uploads/outcome_letter_5d2e.pdf#page=3', '/media/outcome-letter-99aabbcc.pdf#page=3'],
  ])('%s leads to %s', (written, address) => {
    expect(leadsTo(written)).toBe(address);
    expect(leadsTo(written, feed)).toBe(`https://news.example.org${address}`);
  });

  test('an earlier address leads straight to the present one', () => {
    expect(leadsTo('/news/our-first-reply/')).toBe('/news/our-response-to-the-inspection/');
    expect(leadsTo('https://news.example.org/partners/hhe')).toBe('/partners/helping-hands/');
    expect(leadsTo('/who-we-are', feed)).toBe('https://news.example.org/about/');
  });

  test('where nothing is, only the words are left', () => {
    for (const written of ['/news/never-written/', '/uploads/gone.pdf', '/media/gone-11223344.pdf', 'contact.html']) {
      expect(leadsTo(written)).toBeNull();
      expect(leadsTo(written, feed)).toBeNull();
    }
    expect(leadsTo('https://news.example.org/never-written/')).toBeNull();
  });

  test('what is no address at all is only words', () => {
    for (const written of ['https://', 'https:contact', 'http://[', 'javascript:alert(1)', '//elsewhere.example/']) {
      expect(leadsTo(written)).toBeNull();
    }
  });

  test('a heading that was a link keeps its words and its place on the page', () => {
    const anchorFor = (text: string) => text.toLowerCase();
    expect(renderMarkdown('## [Gone](/news/never-written/)', { ...page, anchorFor })).toBe('<h2 id="gone">Gone</h2>');
  });

  test('a picture with a link to nothing stays', () => {
    expect(renderMarkdown('[![Poster](/uploads/file-poster.png)](/gone/)', feed)).toBe(
      '<p><img src="https://news.example.org/media/poster-11223344.png" alt="Poster" width="400" height="600"></p>',
    );
  });
});

describe('a link to a place on a page', () => {
  test.each([
    ['/glossary/#ehc-plan', '/glossary/#ehc-plan'],
    ['/glossary#ehc-plan', '/glossary/#ehc-plan'],
    ['/news/our-reply/#what-was-found', '/news/our-response-to-the-inspection/#what-was-found'],
    ['/news/dates-of-the-information-sessions/#changes', '/news/dates-of-the-information-sessions/#changes'],
    ['/inspections/local-area-inspection-2020/#area-1', '/inspections/local-area-inspection-2020/#area-1'],
    ['/contact/#top', '/contact/#top'],
    ['/contact/#:~:text=reach%20us', '/contact/#:~:text=reach%20us'],
  ])('%s leads to %s', (written, address) => {
    expect(leadsTo(written)).toBe(address);
  });

  test('a place that the page does not have leads to the page', () => {
    expect(leadsTo('/glossary/#no-such-term')).toBe('/glossary/');
    expect(leadsTo('/inspections/local-area-inspection-2020/#area-99')).toBe(
      '/inspections/local-area-inspection-2020/',
    );
    expect(leadsTo('/contact/#%E0%A4%A')).toBe('/contact/');
  });

  test('on its own page a place that is not there is only words', () => {
    const own = { ...page, pagePath: '/news/our-response-to-the-inspection/' };
    expect(leadsTo('#what-was-found', own)).toBe('#what-was-found');
    expect(leadsTo('#nothing', own)).toBeNull();
  });

  test('two pages may name places on each other', () => {
    const [there, back] = ['## There\n\n[x](/privacy/#back)', '## Back\n\n[x](/about/#there)'];
    const items = snapshotData.items.map((item) =>
      item.type !== 'page' ? item : { ...item, body: item.slug === 'about' ? there : back },
    );
    const mutual = createSnapshot({ ...snapshotData, items });
    expect(renderMarkdown(there, { ...page, placeAt: mutual.placeAt })).toContain('href="/privacy/#back"');
    expect(renderMarkdown(back, { ...page, placeAt: mutual.placeAt })).toContain('href="/about/#there"');
  });
});

test('below a base path our own addresses get it, and those of other sites on the same host are left alone', () => {
  vi.stubEnv('SITE_URL', 'https://example.github.io/newsroom/');
  expect(leadsTo('/contact')).toBe('/newsroom/contact/');
  expect(leadsTo('https://example.github.io/newsroom/contact')).toBe('/newsroom/contact/');
  expect(leadsTo('https://example.github.io/newsroom')).toBe('/newsroom/');
  expect(leadsTo('../croeso')).toBe('/newsroom/news/croeso/');
  expect(leadsTo('https://example.github.io/other/contact')).toBe('https://example.github.io/other/contact');
  expect(leadsTo('https://example.github.io/newsroom/gone/')).toBeNull();
  expect(leadsTo('/../../contact/')).toBeNull();
});
