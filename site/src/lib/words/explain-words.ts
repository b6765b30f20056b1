import type { GlossaryTerm } from '../../content/types.ts';
import { glossaryAnchors } from '../anchors.ts';
import { createWordFinder } from './find-words.ts';
import { firstUses } from './first-uses.ts';
import { meaningOn } from './meaning-on.ts';
import { type Entry, withMeaning } from './with-meaning.ts';

/**
 * Writes behind the first use of each glossary term what it stands for, for everyone and without script, unless the author
 * says it. On our pages the term also leads to the glossary.
 * @param html sanitised: every tag closed, no `>` inside an attribute
 * @param day the day that the text is of: its words are explained as they were meant then
 */
export type ExplainWords = (html: string, day: string, target: 'page' | 'feed') => string;

/**
 * Prepares it, once for all texts. For the same terms it is the same function, so whoever has its answers need not ask again.
 */
export function createWordExplainer(glossary: readonly GlossaryTerm[]): ExplainWords {
  const isLast = last?.glossary.length === glossary.length && glossary.every((term, at) => term === last?.glossary[at]);
  if (!last || !isLast) last = { glossary, explain: prepare(glossary) };
  return last.explain;
}

let last: { glossary: readonly GlossaryTerm[]; explain: ExplainWords } | undefined;

function prepare(glossary: readonly GlossaryTerm[]): ExplainWords {
  const anchors = glossaryAnchors(glossary);
  const entries = glossary.map((term, index): Entry => ({ ...term, anchor: anchors[index] ?? '' }));
  const byTerm = Map.groupBy(entries, ({ term }) => term);
  const find = createWordFinder(byTerm.keys());

  return (html, day, target) => {
    const meaningOf = (term: string) => meaningOn(byTerm.get(term) ?? [], day);
    let explained = '';
    let written = 0;
    for (const { start, end, word, meaning, inBrackets } of firstUses(html, find, meaningOf)) {
      explained += html.slice(written, start);
      explained += withMeaning(html.slice(start, end), { word, entry: meaning, day, target, inBrackets });
      written = end;
    }
    return explained + html.slice(written);
  };
}
