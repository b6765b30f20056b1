/** The text between two tags. */
export interface Piece {
  markup: string;
  /** Where it begins. */
  at: number;
  /** The last text of the same paragraph in front of it. */
  before: string;
  /** False in headings, links, code, quotations, and words of another language. */
  mayAdd: boolean;
}

/** How much of a paragraph is looked at on either side of a word: a long one must not be read again for each of its words. */
const reach = 400;

/**
 * Reads the text of HTML, piece by piece.
 * @param html sanitised: every tag closed, no `>` inside an attribute
 */
export function* readMarkup(html: string): Generator<Piece> {
  const open: OpenElement[] = [];
  let before = '';
  for (const { 0: markup, 1: name, index: at } of html.matchAll(piece)) {
    if (name === undefined) {
      yield { markup, at, before, mayAdd: open.at(-1)?.mayAdd ?? true };
      before = (before + markup).slice(-reach);
    } else {
      if (!inline.test(name)) before = '';
      follow(open, markup, name);
    }
  }
}

/** The text of the same paragraph in front of a place in a piece. */
export function textBefore({ before, markup }: Piece, place: number): string {
  return (before + markup.slice(Math.max(0, place - reach), place)).slice(-reach);
}

/** The text of the same paragraph that comes after a place in the markup. */
export function textAfter(html: string, at: number): string {
  const following = html.slice(at, at + 2 * reach);
  const end = [...following.matchAll(/<\/?([a-z\d]+)[^>]*>/g)].find(([, name = '']) => !inline.test(name))?.index;
  return following.slice(0, end).replace(/<[^>]*(?:>|$)/g, '');
}

interface OpenElement {
  mayAdd: boolean;
}

/** Keeps account of which elements are open: what one forbids, it forbids to all in it. */
function follow(open: OpenElement[], tag: string, name: string): void {
  if (tag.startsWith('</')) open.pop();
  else if (!empty.test(name)) {
    const forbids = kept.test(name) || otherLanguage.test(tag);
    open.push({ mayAdd: !forbids && (open.at(-1)?.mayAdd ?? true) });
  }
}

const piece = /<\/?([a-z\d]+)[^>]*>|[^<]+/g;
const empty = /^(?:br|hr|img|source)$/;
const inline = /^(?:a|abbr|b|bd[io]|cite|code|del|em|i|ins|kbd|mark|q|s|samp|small|span|strong|su[bp])$/;
const kept = /^(?:h[1-6]|a|abbr|code|pre|kbd|samp|q|cite|blockquote|th|dt|caption|summary)$/;
const otherLanguage = / lang="(?!en\b)/i;
