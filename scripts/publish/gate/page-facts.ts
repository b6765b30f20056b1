import { Parser } from 'htmlparser2';

/** What the gate has to know about one page. */
export interface PageFacts {
  /** Every address that the page links to or loads, as it is written there. */
  links: readonly string[];
  /** What a link to this page can name after `#`. */
  anchors: readonly string[];
}

/**
 * Reads links and anchors from a page, with a parser that follows HTML's own rules. It is asked for one attribute after another:
 * to have those of each tag gathered takes half as long again, and of a new site every page is read.
 *
 * @param html a whole document or a part of one
 */
export function pageFacts(html: string): PageFacts {
  const links = new Set<string>();
  const anchors = new Set<string>();
  let tag = '';
  let meta: Meta = {};
  const parser = new Parser({
    onopentagname(name) {
      tag = name;
      meta = {};
    },
    onattribute(name, value) {
      if (value === '') return;
      if (name === 'id' || (name === 'name' && tag === 'a')) anchors.add(value);
      for (const link of linksOf(name, value)) links.add(link);
      if (tag !== 'meta') return;
      meta = { ...meta, [name]: value };
      if (meta.content !== undefined && addressMetas.has(meta.property ?? meta.name)) links.add(meta.content);
    },
  });
  parser.end(html);
  return { links: [...links], anchors: [...anchors] };
}

interface Meta {
  name?: string;
  property?: string;
  content?: string;
}

const addressAttributes: ReadonlySet<string> = new Set(['href', 'src', 'poster', 'action', 'data', 'cite']);
const setAttributes: ReadonlySet<string> = new Set(['srcset', 'imagesrcset']);
/** `<meta property="og:image" content="…">` and its like, which name a picture by its whole address. */
const addressMetas: ReadonlySet<string | undefined> = new Set(['og:image', 'og:url', 'twitter:image']);

const none: readonly string[] = [];

function linksOf(attribute: string, value: string): readonly string[] {
  if (addressAttributes.has(attribute)) return [value];
  return setAttributes.has(attribute) ? inSrcset(value) : none;
}

/** `a.webp 480w, b.webp 800w` → the two addresses. Our addresses hold no commas. */
function inSrcset(set: string): string[] {
  return set.split(',').flatMap((candidate) => candidate.trim().split(/\s+/)[0] || []);
}
