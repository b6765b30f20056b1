import { Parser } from 'htmlparser2';
import { Marked } from 'marked';
import { isReadable } from '../newsroom/rules/readable-text';
import type { Heading } from './draft';

/** What is in a text that an editor wrote in Markdown, or pasted as HTML. */
export interface ReadText {
  headings: Heading[];
  blocks: string[];
  links: { address: string; words: string }[];
  pictures: { address: string; words: string }[];
}

/** Read as the website reads it. */
const marked = new Marked({ gfm: true });

/**
 * Reads a text apart. What was pasted as HTML counts as much as Markdown. Never throws for what is in the text.
 */
export function readText(markdown: string): ReadText {
  const read: ReadText = { headings: [], blocks: [], links: [], pictures: [] };
  let block = '';
  let heading: number | null = null;
  let link: { address: string; words: string } | null = null;
  let unread = 0;

  const endBlock = (): void => {
    const text = block.replace(/\s+/g, ' ').trim();
    if (heading !== null) read.headings.push({ level: heading, text });
    else if (text !== '') read.blocks.push(text);
    block = '';
    heading = null;
  };
  const openBlock = (name: string): void => {
    if (blockTag.test(name)) endBlock();
    if (headingTag.test(name)) heading = Number(name.charAt(1));
    if (unreadTag.test(name)) unread += 1;
    if (name === 'br') block += ' ';
  };
  const parser = new Parser({
    onopentag(name, { href, src = '', alt = '' }) {
      openBlock(name);
      if (name === 'a') link = href === undefined ? null : { address: href.trim(), words: '' };
      if (name !== 'img') return;
      read.pictures.push({ address: src, words: alt.trim() });
      // Inside a link a picture is what people press.
      if (link !== null) link.words += alt;
    },
    ontext(text) {
      if (link !== null) link.words += text;
      if (unread === 0) block += text;
    },
    onclosetag(name) {
      if (name === 'a' && link !== null) read.links.push({ address: link.address, words: link.words.trim() });
      if (name === 'a') link = null;
      if (unreadTag.test(name)) unread -= 1;
      if (blockTag.test(name)) endBlock();
    },
  });
  parser.end(toHtml(markdown));
  endBlock();
  return read;
}

/** Thousands of marks are more than the parser can follow: then the text counts as it was typed. */
function toHtml(markdown: string): string {
  if (!isReadable(markdown)) return markdown;
  try {
    return marked.parse(markdown, { async: false });
  } catch (error) {
    if (error instanceof RangeError) return markdown;
    throw error;
  }
}

const headingTag = /^h[1-6]$/;
const blockTag =
  /^(?:h[1-6]|p|li|ul|ol|dl|dt|dd|td|th|tr|table|caption|blockquote|div|figure|figcaption|pre|summary|hr)$/;

/** What is no sentence of the author's. */
const unreadTag = /^(?:pre|code|script|style)$/;
