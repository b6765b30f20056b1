import type { GlossaryTerm } from '../content/types.ts';

/** What an article names has its places below the text. */
export const namedAnchors = { documents: 'named-documents', partners: 'named-partners' } as const;

/** Ids that the pages use on which an editor's headings stand. */
const ofThePage = ['main', 'changes', ...Object.values(namedAnchors)];

/**
 * Gives out ids for one page: `What was found` → `what-was-found`, and `what-was-found-2` for the next of that name.
 * Letters of every script are kept; text without any becomes `section`.
 */
export function createAnchors(): (text: string) => string {
  const used = new Set(ofThePage);
  return (text) => {
    const base = slugOf(text);
    let id = base;
    for (let count = 2; used.has(id); count += 1) id = `${base}-${count}`;
    used.add(id);
    return id;
  };
}

/** The ids of the glossary's terms, in their order. */
export function glossaryAnchors(terms: readonly GlossaryTerm[]): string[] {
  const anchorFor = createAnchors();
  return terms.map(({ term }) => anchorFor(term));
}

function slugOf(text: string): string {
  const words = text
    .toLowerCase()
    .normalize('NFKC')
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return words?.join('-').slice(0, 80) || 'section';
}
