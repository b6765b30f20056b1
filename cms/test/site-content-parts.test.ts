import { describe, expect, it } from 'vitest';
import { createFileIndex } from '../src/site-content/file-index';
import { londonDate } from '../src/site-content/london-date';
import { markdownOf } from '../src/site-content/markdown';
import { pagePath } from '../src/site-content/page-path';
import { redirects } from '../src/site-content/redirects';

describe('Markdown', () => {
  const photo = { documentId: 'photo', url: '/uploads/photo_1a2b3c4d5e.jpg' };
  const letter = { documentId: 'letter', url: '/uploads/letter_1a2b3c4d5e.pdf' };

  it.each([
    ['![](http://localhost:1337/uploads/photo_1a2b3c4d5e.jpg)', '![](/uploads/photo_1a2b3c4d5e.jpg)', ['photo']],
    [
      '![](https://cms.example.org/strapi/uploads/photo_1a2b3c4d5e.jpg)',
      '![](/uploads/photo_1a2b3c4d5e.jpg)',
      ['photo'],
    ],
    ['![](/uploads/photo_1a2b3c4d5e.jpg "A title")', '![](/uploads/photo_1a2b3c4d5e.jpg "A title")', ['photo']],
    ['<img src="http://a.b/uploads/photo_1a2b3c4d5e.jpg?x=1">', '<img src="/uploads/photo_1a2b3c4d5e.jpg">', ['photo']],
    [
      '[letter](http://a.b/uploads/letter_1a2b3c4d5e.pdf#page=2)',
      '[letter](/uploads/letter_1a2b3c4d5e.pdf#page=2)',
      ['letter'],
    ],
    ['See http://a.b/uploads/letter_1a2b3c4d5e.pdf.', 'See /uploads/letter_1a2b3c4d5e.pdf.', ['letter']],
    ['![](https://elsewhere.example/uploads/theirs.jpg)', '![](https://elsewhere.example/uploads/theirs.jpg)', []],
    ['![](http://cms.test:1337/uploads/gone.jpg)', '![](/uploads/gone.jpg)', []],
    ['[home](https://example.org/) and [us](/about/)', '[home](https://example.org/) and [us](/about/)', []],
  ])('%s', (written, shown, used) => {
    const files = createFileIndex([photo, letter], 'http://cms.test:1337');
    expect(markdownOf({ body: written }, 'body', files)).toBe(shown);
    expect([...files.used().keys()]).toEqual(used);
  });
});

describe('the day in London', () => {
  it.each([
    ['2026-07-01T22:59:59Z', '2026-07-01'],
    ['2026-07-01T23:00:00Z', '2026-07-02'],
    ['2026-12-31T23:59:59Z', '2026-12-31'],
    ['2027-01-01T00:00:00Z', '2027-01-01'],
  ])('at %s it is %s', (instant, day) => {
    expect(londonDate(new Date(instant))).toBe(day);
  });
});

describe('the path of a page', () => {
  it.each([
    ['news-item', 'x', '/news/x/'],
    ['partner', 'x', '/partners/x/'],
    ['inspection-document', 'x', '/documents/x/'],
    ['inspection', 'x', '/inspections/x/'],
    ['topic', 'x', '/topics/x/'],
    ['page', 'about', '/about/'],
    ['glossary-term', undefined, null],
    ['site-settings', undefined, null],
  ] as const)('%s %s is at %s', (type, slug, path) => {
    expect(pagePath(type, slug)).toBe(path);
  });
});

describe('redirects', () => {
  const address = (path: string, targetId: string) => ({ path, type: 'news-item', targetId });
  const shown = new Set(['news-item:a', 'news-item:b']);

  it('an earlier path belongs to the first who had it', () => {
    const rows = [address('/news/old/', 'a'), address('/news/old/', 'b')];
    expect(redirects(rows, shown, new Set())).toEqual([
      { line: 'redirect', from: '/news/old/', type: 'news-item', id: 'a' },
    ]);
  });

  it('there is none for a path that leads to a page, nor for what readers can’t see', () => {
    const rows = [address('/news/here/', 'a'), address('/news/gone/', 'hidden')];
    expect(redirects(rows, shown, new Set(['/news/here/']))).toEqual([]);
  });
});
