import { afterEach, describe, expect, test, vi } from 'vitest';
import { createSnapshot } from '../../src/content/snapshot.ts';
import { createAnchors } from '../../src/lib/anchors.ts';
import { type MarkdownOptions, renderMarkdown } from '../../src/lib/markdown.ts';
import { snapshotData } from '../fixtures/snapshot.ts';

const { fileAt, placeAt } = createSnapshot(snapshotData);
const page: MarkdownOptions = { target: 'page', pagePath: '/news/new-phone-hours/', fileAt, placeAt };
const feed: MarkdownOptions = { ...page, target: 'feed' };

afterEach(() => vi.unstubAllEnvs());

describe('headings of a text', () => {
  test('the page’s title is the only one of the first level, and no level is skipped', () => {
    expect(renderMarkdown('# A\n\n#### B\n\n## C', page)).toBe('<h2>A</h2>\n<h3>B</h3>\n<h3>C</h3>');
    expect(renderMarkdown('### A\n\n## B', page)).toBe('<h2>A</h2>\n<h2>B</h2>');
    expect(renderMarkdown('<h1>A</h1>\n\n<h6>B</h6>', page)).toBe('<h2>A</h2><h3>B</h3>');
  });

  test('a text below another heading starts one level lower, and never deeper than there are levels', () => {
    expect(renderMarkdown('# A\n\n## B\n\n### C\n\n#### D', { ...page, topLevel: 4 })).toBe(
      '<h4>A</h4>\n<h5>B</h5>\n<h6>C</h6>\n<h6>D</h6>',
    );
  });

  test('headings can be linked to', () => {
    const html = renderMarkdown('## What *was* found & why\n\n## What was found & why', {
      ...page,
      anchorFor: createAnchors(),
    });
    expect(html).toBe(
      '<h2 id="what-was-found-why">What <em>was</em> found &amp; why</h2>\n<h2 id="what-was-found-why-2">What was found &amp; why</h2>',
    );
  });

  test('an empty heading is left out', () => {
    expect(renderMarkdown('##\n\nText', page)).toBe('<p>Text</p>');
  });
});

describe('links of a text', () => {
  test('links to other sites stay as they are and open no window', () => {
    expect(renderMarkdown('[GOV.UK](https://www.gov.uk/a?b=1&c=2)', page)).toBe(
      '<p><a href="https://www.gov.uk/a?b=1&amp;c=2">GOV.UK</a></p>',
    );
    expect(renderMarkdown('<a href="https://a.example/" target="_blank" onclick="x()">A</a>', page)).toBe(
      '<p><a href="https://a.example/">A</a></p>',
    );
  });

  test('an address written without https still leads there', () => {
    expect(renderMarkdown('[us](www.example.org)', page)).toBe('<p><a href="https://www.example.org">us</a></p>');
  });

  test('our own paths and files get the base path', () => {
    vi.stubEnv('SITE_URL', 'https://example.github.io/newsroom/');
    expect(renderMarkdown('[a](/contact/) [b](/uploads/outcome_letter_5d2e.pdf) [c](#top)', page)).toBe(
      '<p><a href="/newsroom/contact/">a</a> <a href="/newsroom/media/outcome-letter-99aabbcc.pdf">b</a> <a href="#top">c</a></p>',
    );
  });

  test('a link to a file that is not there keeps its words', () => {
    expect(renderMarkdown('[the letter](/uploads/gone.pdf)', page)).toBe('<p>the letter</p>');
  });

  test('in a feed every address is absolute', () => {
    expect(renderMarkdown('[a](/contact/) [b](#top) [c](../croeso/) [d](/uploads/outcome_letter_5d2e.pdf)', feed)).toBe(
      '<p><a href="https://news.example.org/contact/">a</a> <a href="https://news.example.org/news/new-phone-hours/#top">b</a> <a href="https://news.example.org/news/croeso/">c</a> <a href="https://news.example.org/media/outcome-letter-99aabbcc.pdf">d</a></p>',
    );
  });
});

describe('pictures of a text', () => {
  test('a picture comes from the mirror, in sizes, with its words and its room', () => {
    expect(renderMarkdown('![A poster, "new"](/uploads/file-poster.png)', page)).toBe(
      '<p><picture><source type="image/webp" srcset="/media/poster-11223344-400.webp 400w" sizes="(min-width: 40em) 36em, 92vw"><img src="/media/poster-11223344.png" alt="A poster, &quot;new&quot;" width="400" height="600" loading="lazy" decoding="async"></picture></p>',
    );
  });

  test('in a feed it is one plain file', () => {
    expect(renderMarkdown('![](/uploads/file-poster.png)', feed)).toBe(
      '<p><img src="https://news.example.org/media/poster-11223344.png" alt="" width="400" height="600"></p>',
    );
  });

  test('a picture from elsewhere is not loaded: its words are shown', () => {
    for (const source of ['https://elsewhere.example/pixel.gif', 'data:image/png;base64,AAAA', '/uploads/gone.png']) {
      expect(renderMarkdown(`![A chart](${source})`, page)).toBe('<p><span>A chart</span></p>');
    }
  });
});

describe('tables of a text', () => {
  const table = '| Area | *Found* |\n| --- | :-: |\n| Waits | Long |';

  test('a table can be scrolled with the keyboard and says what it is', () => {
    const html = renderMarkdown(`${table}\n\n${table}`, page);
    expect(html).toContain('<section class="scroller" aria-label="Table 1: Area, Found" tabindex="0"><table>');
    expect(html).toContain('<section class="scroller" aria-label="Table 2: Area, Found" tabindex="0"><table>');
    expect(html).toContain('<th scope="col">Area</th>');
  });

  test('a column heading with quotation marks can’t break out of the label', () => {
    expect(renderMarkdown('| "A" & B |\n| --- |\n| a |', page)).toContain(
      'aria-label="Table 1: &quot;A&quot; &amp; B"',
    );
  });

  test('an empty column heading is an ordinary cell', () => {
    expect(renderMarkdown('| | B |\n| --- | --- |\n| a | b |', page)).toContain('<td></td>\n<th scope="col">B</th>');
  });

  test('a table inside a table stays whole', () => {
    const html = renderMarkdown('<table><tr><td><table><tr><td>in</td></tr></table></td></tr></table>', page);
    expect(html).toBe(
      '<table><tr><td><section class="scroller" aria-label="Table 1" tabindex="0"><table><tr><td>in</td></tr></table></section></td></tr></table>',
    );
  });

  test('a feed gets the plain table', () => {
    expect(renderMarkdown(table, feed)).not.toContain('<section');
  });
});

test('text from right to left keeps its language and its direction', () => {
  expect(renderMarkdown('<p lang="ur" dir="rtl">ہم آپ کی مدد کر سکتے ہیں۔</p>', page)).toBe(
    '<p lang="ur" dir="rtl">ہم آپ کی مدد کر سکتے ہیں۔</p>',
  );
  expect(renderMarkdown('<p dir="sideways">x</p>', page)).toBe('<p>x</p>');
});

test('a list of tasks shows what is done without a form', () => {
  expect(renderMarkdown('- [x] done\n- [ ] open', page)).toBe('<ul>\n<li>☑ done</li>\n<li>☐ open</li>\n</ul>');
});

test('an empty text gives nothing', () => {
  expect(renderMarkdown('', page)).toBe('');
  expect(renderMarkdown(' \n\n ', page)).toBe('');
});
