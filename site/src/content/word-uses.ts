import { isEnglish } from '../lib/language.ts';
import { createWordFinder } from '../lib/words/find-words.ts';
import { meaningOn } from '../lib/words/meaning-on.ts';
import type { GlossaryTerm, NewsItem } from './types.ts';

/** The newest news that uses a word of the glossary in this meaning: at most three, newest first. */
export type UsesOfWord = (termId: string) => readonly NewsItem[];

const most = 3;

/**
 * Prepares the answers. The news is read when the first of them is asked for, and no further than needed.
 * @param news newest first
 */
export function createWordUses(glossary: readonly GlossaryTerm[], news: readonly NewsItem[]): UsesOfWord {
  let uses: ReadonlyMap<string, readonly NewsItem[]> | undefined;
  return (termId) => {
    uses ??= findUses(glossary, news);
    return uses.get(termId) ?? [];
  };
}

function findUses(glossary: readonly GlossaryTerm[], news: readonly NewsItem[]): Map<string, NewsItem[]> {
  const meanings = Map.groupBy(glossary, ({ term }) => term);
  const wordsOf = finderOf([...meanings.keys()]);
  const uses = new Map(glossary.map(({ id }): [string, NewsItem[]] => [id, []]));
  for (const item of news.filter(isEnglish)) {
    for (const word of wordsOf(item)) {
      const meaning = meaningOn(meanings.get(word) ?? [], item.publishedOn);
      const found = meaning && uses.get(meaning.id);
      if (found && found.length < most) found.push(item);
    }
    if ([...uses.values()].every((found) => found.length === most)) break;
  }
  return uses;
}

/** The same for the same terms, so that a process that asks again and again reads only the news that is new. */
function finderOf(terms: readonly string[]): (item: NewsItem) => ReadonlySet<string> {
  const isLast = last?.terms.length === terms.length && terms.every((term, at) => term === last?.terms[at]);
  if (!last || !isLast) last = { terms, wordsOf: createFinder(terms) };
  return last.wordsOf;
}

let last: { terms: readonly string[]; wordsOf: (item: NewsItem) => ReadonlySet<string> } | undefined;

function createFinder(terms: readonly string[]): (item: NewsItem) => ReadonlySet<string> {
  const find = createWordFinder(terms);
  const known = new WeakMap<NewsItem, ReadonlySet<string>>();
  return (item) => {
    const words =
      known.get(item) ?? new Set(Array.from(find(`${item.title}\n${item.summary}\n${item.body}`), ({ term }) => term));
    known.set(item, words);
    return words;
  };
}
