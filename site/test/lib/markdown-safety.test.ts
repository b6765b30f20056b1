import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MarkdownOptions, renderMarkdown } from '../../src/lib/markdown.ts';
import { files } from '../fixtures/files.ts';

const page: MarkdownOptions = {
  target: 'page',
  pagePath: '/news/x/',
  fileAt: (path) => (path === files.poster.sourcePath ? files.poster : undefined),
  placeAt: (path) => (path === '/news/' ? path : undefined),
};

describe('what an editor pastes can do no harm', () => {
  const attempts: Record<string, [markdown: string, html: string]> = {
    'a script': ['Before<script>alert(1)</script>after', '<p>Beforeafter</p>'],
    'a style': ['<style>body{display:none}</style>\n\nText', '<p>Text</p>'],
    'a frame': ['<iframe src="https://evil.example/"></iframe>Text', 'Text'],
    'a form': ['<form action="https://evil.example/"><input name="pin"><button>Go</button></form>', 'Go'],
    'an event handler': ['<p onclick="x()" onmouseover=y() style="color:red" class="a" id="b">Text</p>', '<p>Text</p>'],
    'a javascript address': ['[a](javascript:alert(1))', '<p>a</p>'],
    'a disguised javascript address': ['<a href="java&#9;script:alert(1)">a</a>', '<p>a</p>'],
    'an encoded javascript address': ['<a href="&#106;avascript&#58;alert(1)">a</a>', '<p>a</p>'],
    'a data address': ['[a](data:text/html,<b>x</b>)', '<p>a</p>'],
    'an address without a scheme': ['[a](//evil.example/)', '<p>a</p>'],
    'a drawing with a script': ['<svg><script>alert(1)</script></svg>Text', '<p>Text</p>'],
    'a link without a word': ['a[](https://evil.example/)b', '<p>ab</p>'],
    'an unclosed tag': ['<div><b>bold', '<div><b>bold</b></div>'],
    'the end of a CDATA section': ['a ]]> b', '<p>a ]]&gt; b</p>'],
    'control characters': ['a\u000bb\u0007c\u0000d\uFFFE', '<p>a bcd</p>'],
    'half a surrogate pair': ['a\uD83Db', '<p>ab</p>'],
    'a comment': ['a <!-- secret --> b', '<p>a  b</p>'],
  };

  test.each(Object.entries(attempts))('%s', (_name, [markdown, html]) => {
    expect(renderMarkdown(markdown, page)).toBe(html);
  });

  test.each([
    ['lists', '- '.repeat(3000)],
    ['quotations', '>'.repeat(4000)],
  ])('thousands of nested %s are shown as they were typed, and hold nothing up', (_kind, marks) => {
    expect(renderMarkdown(`${marks}<b>text</b>`, page)).toBe(
      `<p>${marks.replaceAll('>', '&gt;')}&lt;b&gt;text&lt;/b&gt;</p>`,
    );
  });

  test('whatever is put together, only harmless tags and attributes come out, each tag closed', () => {
    const pieces = fc.constantFrom(
      ...Object.values(attempts).map(([markdown]) => markdown),
      ...[
        '<',
        '>',
        '"',
        "'",
        '&',
        '`',
        '```\n',
        '\n\n',
        '# ',
        '- ',
        '| a | b |\n|---|---|\n',
        '<h1>',
        '</h1>',
        '<table>',
      ],
      ...[
        '<td>',
        '</table>',
        '![x](/uploads/file-poster.png)',
        '![',
        '](',
        ')',
        '<a href="',
        '<img src=x onerror=alert(1)>',
      ],
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 12 }), (parts) => {
        const html = renderMarkdown(parts.join(''), page);
        expect(harmIn(html)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

const harmlessTag =
  /^<(?:\/[a-z][a-z\d]*|[a-z][a-z\d]*(?: (?:href="(?:https?:|mailto:|tel:|(?![a-z][a-z\d+.-]*:))[^"<>]*"|(?:alt|src|srcset|sizes|type|width|height|loading|decoding|class|aria-label|tabindex|scope|colspan|rowspan|start|title|lang|dir)="[^"<>]*"))* ?\/?)>$/;

/** Every tag that is not of the harmless kind, and everything left open or closed twice. */
function harmIn(html: string): string[] {
  const tags = html.match(/<[^>]*>?/g) ?? [];
  const harmful = tags.filter(
    (tag) => !harmlessTag.test(tag) || /^<\/?(script|style|iframe|form|input|svg|object)/.test(tag),
  );
  const open: string[] = [];
  for (const tag of tags) {
    const [, closing, name = ''] = /^<(\/?)([a-z][a-z\d]*)/.exec(tag) ?? [];
    if (/^(br|hr|img|source)$/.test(name)) continue;
    if (!closing) open.push(name);
    else if (open.pop() !== name) harmful.push(tag);
  }
  return [...harmful, ...open];
}
