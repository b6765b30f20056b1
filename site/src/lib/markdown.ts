import { Marked } from 'marked';
import sanitizeHtml from 'sanitize-html';
import type { SiteFile } from '../content/types.ts';
import { escapeMarkup } from './escape.ts';
import { withDirections } from './markdown-directions.ts';
import { outlineHeadings } from './markdown-headings.ts';
import { dropDeadLinks, type LinkOptions, resolveLink } from './markdown-links.ts';
import { showPictures } from './markdown-pictures.ts';
import { allowed } from './markdown-policy.ts';
import { scrollTables } from './markdown-tables.ts';
import { explainText, type Words } from './words/explain-below.ts';
import { xmlText } from './xml-text.ts';

/** `target: 'feed'` also leaves out what only means something on our own pages. */
export interface MarkdownOptions extends LinkOptions {
  /** The mirrored file that Markdown calls `/uploads/…`. */
  fileAt: (sourcePath: string) => SiteFile | undefined;
  /** The level that the text's highest heading gets; the page's own title is the only `h1`. */
  topLevel?: 2 | 3 | 4;
  /** Gives the headings their ids; without it they have none. */
  anchorFor?: (text: string) => string;
  /** Explains the words of the glossary; without it they stay as they are. */
  words?: Words;
}

/**
 * Markdown as an editor wrote it, as HTML that is safe to print: no script, style, frame or form whatever was pasted,
 * headings that continue the page's own, pictures and files from the mirror, links within the site that lead somewhere.
 * Never throws for what is in the text.
 */
export function renderMarkdown(markdown: string, options: MarkdownOptions): string {
  const html = toHtml(xmlText(markdown));
  const clean = sanitizeHtml(html, {
    ...allowed,
    transformTags: {
      a: (tagName, { href, hreflang }) => ({
        tagName,
        attribs: present({ href: resolveLink(href, options), hreflang }),
      }),
      // A picture from elsewhere would tell a stranger who reads this page: its words are shown instead.
      img: (tagName, { src = '', alt = '' }) =>
        options.fileAt(src) ? { tagName, attribs: { src, alt } } : { tagName: 'span', attribs: {}, text: alt },
      th: (tagName, attribs) => ({ tagName, attribs: { scope: 'col', ...attribs } }),
      '*': (tagName, attribs) => ({ tagName, attribs: withTrueDirection(attribs) }),
    },
  });
  const alive = showPictures(dropDeadLinks(clean), options);
  const outlined = outlineHeadings(alive, options.topLevel ?? 2, options.anchorFor);
  const explained = options.words ? explainText(outlined, options.words, options.target) : outlined;
  return (options.target === 'page' ? scrollTables(withDirections(explained)) : explained).trim();
}

/** Thousands of nested marks are more than the parser can follow: then readers get the text as it was typed. */
function toHtml(markdown: string): string {
  try {
    return marked.parser(marked.lexer(markdown));
  } catch (error) {
    if (error instanceof RangeError) return `<p>${escapeMarkup(markdown)}</p>`;
    throw error;
  }
}

const marked = new Marked({
  gfm: true,
  renderer: {
    // A form control in a text is an offer that nothing keeps.
    checkbox: ({ checked }) => (checked ? '☑ ' : '☐ '),
  },
});

function present(attributes: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** A direction that is none would be an error on the page. */
function withTrueDirection(attributes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).filter(([name, value]) => name !== 'dir' || /^(ltr|rtl|auto)$/.test(value)),
  );
}
