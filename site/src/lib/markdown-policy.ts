import type { IOptions } from 'sanitize-html';

/** What may stand in an editor's text, written as Markdown or pasted as HTML. Whatever is not listed goes, its words stay. */
export const allowed: IOptions = {
  allowedTags: [
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'div', 'blockquote', 'pre', 'hr', 'br'],
    ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'details', 'summary', 'figure', 'figcaption', 'img'],
    ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
    ...['a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'del', 'em', 'i', 'ins', 'kbd', 'mark', 'q', 's', 'samp'],
    ...['small', 'span', 'strong', 'sub', 'sup'],
  ],
  allowedAttributes: {
    '*': ['lang', 'dir'],
    a: ['href', 'hreflang'],
    abbr: ['title'],
    img: ['src', 'alt'],
    ol: ['start', 'reversed'],
    td: ['colspan', 'rowspan'],
    th: ['colspan', 'rowspan', { name: 'scope', values: ['col', 'row', 'colgroup', 'rowgroup'] }],
  },
  allowedSchemes: ['https', 'http', 'mailto', 'tel'],
  allowProtocolRelative: false,
  // A link or a heading without a word has nothing to say to a screen reader.
  exclusiveFilter: ({ tag, text, mediaChildren }) =>
    wordless.test(tag) && text.trim() === '' && mediaChildren.length === 0,
  nestingLimit: 50,
};

const wordless = /^(a|h[1-6])$/;
