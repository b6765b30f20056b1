import { Parser } from 'htmlparser2';
import type { Share } from './shared-text.ts';

/** What the gate has to know about one page. */
export interface PageFacts {
  /** Every address that the page links to or loads, as it is written there. */
  links: readonly string[];
  /** What a link to this page can name after `#`. */
  anchors: readonly string[];
}

/**
 * Reads links and anchors from a page, with a parser that follows HTML's own rules.
 *
 * @param html a whole document or a part of one
 * @param share keeps one copy of each text
 */
export function pageFacts(html: string, share: Share): PageFacts {
  const links = new Set<string>();
  const anchors = new Set<string>();
  const parser = new Parser({
    onopentag(name, attributes) {
      if (attributes.id) anchors.add(attributes.id);
      if (name === 'a' && attributes.name) anchors.add(attributes.name);
      for (const link of linksOf(name, attributes)) links.add(link);
    },
  });
  parser.end(html);
  return { links: [...links].map(share), anchors: [...anchors].map(share) };
}

const addressAttributes = ['href', 'src', 'poster', 'action', 'data', 'cite'] as const;
/** `<meta property="og:image" content="…">` and its like, which name a picture by its whole address. */
const addressMetas: ReadonlySet<string | undefined> = new Set(['og:image', 'og:url', 'twitter:image']);

function linksOf(name: string, attributes: Record<string, string>): string[] {
  const plain = addressAttributes.flatMap((attribute) => attributes[attribute] ?? []);
  const pictures = [attributes.srcset, attributes.imagesrcset].flatMap((set) => (set ? inSrcset(set) : []));
  const isAddress = name === 'meta' && addressMetas.has(attributes.property ?? attributes.name);
  return [...plain, ...pictures, ...(isAddress && attributes.content ? [attributes.content] : [])];
}

/** `a.webp 480w, b.webp 800w` → the two addresses. Our addresses hold no commas. */
function inSrcset(set: string): string[] {
  return set.split(',').flatMap((candidate) => candidate.trim().split(/\s+/)[0] || []);
}
