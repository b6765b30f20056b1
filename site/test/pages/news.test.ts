import { describe, expect, test } from 'vitest';
import NewsPage from '../../src/pages/news/[...path].astro';
import NewsIndex from '../../src/pages/news/index.astro';
import { manyNews, news } from '../fixtures/news.ts';
import { snapshotWith } from '../fixtures/snapshot.ts';
import { pageHtml, pageText, renderPage } from './render.ts';

function article(slug: string) {
  return { params: { path: slug } };
}

describe('an article', () => {
  test('shows what it is, when it was published, and what it says', async () => {
    const html = await pageHtml(NewsPage, article('our-response-to-the-inspection'));
    expect(html).toContain('<h1 dir="auto">Our response to the inspection</h1>');
    expect(html).toContain('Published <time datetime="2020-05-20">20 May 2020</time>');
    expect(html).toContain('<h2 id="what-was-found">What was found</h2>');
    expect(html).toContain('alt="Families talking at a table outside"');
    expect(html.match(/<h1/g)).toHaveLength(1);
  });

  test('names its inspection, documents with type, size and pages, partners and topics', async () => {
    const text = await pageText(NewsPage, article('our-response-to-the-inspection'));
    expect(text).toContain('The inspection, as it stands now Local area inspection, January 2020');
    expect(text).toContain(
      'Outcome letter By Ofsted and the Care Quality Commission, 6 May 2020. Plain summary, and the document itself: PDF, 422 KB, 8 pages.',
    );
    expect(text).toContain('Helping Hands Exampleshire Free advice about support at school.');
    expect(text).toContain('Topics Health Inspections');
  });

  test('of more than two years ago says from when it is, and leads to the inspection as it stands now', async () => {
    const html = await pageHtml(NewsPage, article('our-response-to-the-inspection'));
    expect(html).toContain(
      '<strong>This is from 2020.</strong> How it stands now: <a href="/inspections/local-area-inspection-2020/" dir="auto">Local area inspection, January 2020</a>',
    );
    const alone = snapshotWith({ ...news.ordinary, inspectionId: null });
    const text = await pageText(NewsPage, { ...article('our-response-to-the-inspection'), snapshot: alone });
    expect(text).toContain('This is from 2020. Some of it may no longer be true.');
  });

  test('that its editors have changed since is not called old, and neither is one of last year', async () => {
    const changed = snapshotWith({ ...news.ordinary, changeNotes: [{ on: '2025-01-01', note: 'New dates.' }] });
    const text = await pageText(NewsPage, { ...article('our-response-to-the-inspection'), snapshot: changed });
    expect(text).not.toContain('This is from');
    expect(await pageText(NewsPage, article('new-phone-hours'))).not.toContain('This is from');
  });

  test('leads from the top to the documents and the help that it names', async () => {
    const html = await pageHtml(NewsPage, article('our-response-to-the-inspection'));
    expect(html).toContain('<a href="#named-documents">2 documents below</a>');
    expect(html).toContain('<h2 id="named-documents">Documents</h2>');
    expect(html).toContain('<a href="#named-partners">2 who can help</a>');
    expect(html).toContain('<h2 id="named-partners">Who can help</h2>');
    expect(await pageHtml(NewsPage, article('new-phone-hours'))).not.toContain('named-');
  });

  test('says what a word of the glossary stands for where it is first used, as it was meant then', async () => {
    const snapshot = snapshotWith({ ...news.emptyBody, body: 'Ask the CCG.', publishedOn: '2021-06-15' });
    expect(await pageText(NewsPage, { ...article('new-phone-hours'), snapshot })).toContain(
      'Ask the CCG (clinical commissioning group).',
    );
  });

  test('leads to other news on the same inspection or topic, and back to the list', async () => {
    const html = await pageHtml(NewsPage, article('our-response-to-the-inspection'));
    expect(html).toContain('<h2>Other news on this</h2>');
    expect(html).toContain('href="/news/dates-of-the-information-sessions/"');
    expect(html).toContain('<a href="/news/">Back to all news</a>');
  });

  test('says what changed since, the newest first', async () => {
    const text = await pageText(NewsPage, article('dates-of-the-information-sessions'));
    expect(text).toContain('Published 1 December 2025. Changed on 5 January 2026');
    expect(text).toMatch(/Changes since this was published 5 January 2026 The second.* 2 December 2025 Added/);
  });

  test('without picture, relations and text it is still a page', async () => {
    const html = await pageHtml(NewsPage, article('new-phone-hours'));
    expect(html).toContain('<h1 dir="auto">New phone hours</h1>');
    expect(html).not.toMatch(/class="cover"|class="named"|Other news on this|Changes since/);
  });

  test('tells feed readers, search engines and people who share it what it is', async () => {
    const html = await pageHtml(NewsPage, article('our-response-to-the-inspection'));
    expect(html).toContain('<title>Our response to the inspection – EPCF</title>');
    expect(html).toContain(
      '<link rel="canonical" href="https://news.example.org/news/our-response-to-the-inspection/">',
    );
    expect(html).toContain(
      '<link rel="alternate" type="application/rss+xml" title="News from EPCF" href="https://news.example.org/rss.xml">',
    );
    expect(html).toContain('<meta property="og:type" content="article">');
    expect(html).toContain(
      '<meta property="og:image" content="https://news.example.org/media/families-at-the-summer-fair-0a1b2c3d-share.jpg">',
    );
    expect(html).toContain('<meta property="article:published_time" content="2020-05-20">');
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image">');
    const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
    const kinds: unknown[] = JSON.parse(data)['@graph'].map((node: Record<string, unknown>) => node['@type']);
    expect(kinds).toEqual(['Organization', 'NewsArticle', 'BreadcrumbList']);
  });

  test('without a cover is shared with the picture of its kind', async () => {
    const html = await pageHtml(NewsPage, article('new-phone-hours'));
    expect(html).toContain('<meta property="og:image" content="https://news.example.org/share/news.png">');
    expect(html).toContain('<meta property="og:image:alt" content="Drawing: a newspaper above hills.">');
  });
});

describe('the archive', () => {
  test('the list is newest first, with topics and years below', async () => {
    const text = await pageText(NewsIndex);
    expect(text).toMatch(
      /^News .*Coffee morning on Tuesday.*Our response to the inspection.*By topic.*By year 2026 2025 2020$/,
    );
  });

  test('a year is shown under its months', async () => {
    const text = await pageText(NewsPage, article('2025'));
    expect(text).toMatch(
      /^News of 2025 6 items, newest first\..* December Thank you.* June New phone.* March Pasted.* February Where/,
    );
  });

  test('a year of more than a hundred items is shown by month', async () => {
    const snapshot = snapshotWith(...manyNews(130, '2024'));
    const year = await pageText(NewsPage, { params: { path: '2024' }, snapshot });
    expect(year).toContain('130 items, by month. December (10) November (10) October (11)');
    expect(year).not.toContain('Item 1 of 2024');
    const month = await pageText(NewsPage, { params: { path: '2024/01' }, snapshot });
    expect(month).toMatch(/^News of January 2024 11 items, newest first\..*Item 1 of 2024/);
  });

  test.each(['2019', '2025/06', '2025/13', 'no-such-item', 'a/b', ''])('"%s" is not found', async (path) => {
    expect((await renderPage(NewsPage, { params: { path } })).status).toBe(404);
  });
});

test('a title of 300 letters is whole on the page and cut in the browser’s tab', async () => {
  const html = await pageHtml(NewsPage, article('a-very-long-title'));
  expect(html).toContain(`<h1 dir="auto">${news.veryLongTitle.title}</h1>`);
  expect(html).toMatch(/<title>.{50,69}…<\/title>/);
});

test('markup in a title or a summary is shown, not run', async () => {
  const snapshot = snapshotWith({ ...news.emoji, title: 'Tea & <b>cake</b>' });
  const html = await pageHtml(NewsPage, { ...article('thank-you-volunteers'), snapshot });
  expect(html).toContain('<h1 dir="auto">Tea &amp; &lt;b&gt;cake&lt;/b&gt;</h1>');
  expect(html).toContain('ampersands &amp; &lt;angle brackets&gt;.</p>');
});
