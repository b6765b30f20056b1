import { authorExplains } from './author-explains.ts';
import type { FindWords, FoundWord } from './find-words.ts';
import { isInBrackets, isInQuotes } from './quoted.ts';
import { type Piece, readMarkup, textAfter, textBefore } from './read-markup.ts';

/** A use of a word that wants explaining. */
export interface FirstUse<T> {
  /** Where it begins and ends in the markup. */
  start: number;
  end: number;
  word: FoundWord;
  meaning: T;
  inBrackets: boolean;
}

/**
 * The first use of each word at which something can be added, unless the author explains the word there or before.
 * @param meaningOf undefined for a word that has none
 */
export function* firstUses<T extends { expansion: string }>(
  html: string,
  find: FindWords,
  meaningOf: (term: string) => T | undefined,
): Generator<FirstUse<T>> {
  const settled = new Set<string>();
  for (const { piece, word } of wordsIn(html, find)) {
    const meaning = settled.has(word.term) ? undefined : meaningOf(word.term);
    if (!meaning) continue;
    const [start, end] = [piece.at + word.start, piece.at + word.end];
    const before = textBefore(piece, word.start);
    const isSaid = authorExplains(before, textAfter(html, end), meaning.expansion);
    const isWanted = !isSaid && piece.mayAdd && !isInQuotes(before);
    if (isSaid || isWanted) settled.add(word.term);
    if (isWanted) yield { start, end, word, meaning, inBrackets: isInBrackets(before) };
  }
}

function* wordsIn(html: string, find: FindWords): Generator<{ piece: Piece; word: FoundWord }> {
  for (const piece of readMarkup(html)) {
    for (const word of find(piece.markup)) yield { piece, word };
  }
}
