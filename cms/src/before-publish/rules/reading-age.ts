import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Draft } from '../draft';
import type { Finding } from '../finding';
import { sentencesOf, wordsOf } from '../sentences';

/** Children of eleven leave primary school; up to fourteen, most adults read with ease. */
const highestAge = 14;

/** Of a few sentences, one long name decides. */
const fewestWords = 100;

/** A long text is judged by its beginning: more words hardly change the answer. */
const mostWords = 5_000;

/** What is longer is no word. */
const longestWord = 50;

/** How old somebody has to be to read the main text with ease, where that is too old. Only English can be judged. */
export function readingAge({ texts }: Draft): Finding[] {
  return texts.flatMap(({ path, where, kind, blocks }) => {
    const age = kind === 'markdown' ? ageOf(blocks) : null;
    if (age === null || age <= highestAge) return [];
    const how = `Reads as for people of ${age} and older. Shorter sentences and everyday words bring it down; aim for ${highestAge} or less.`;
    return [{ rule: 'reading-age', level: 'advice', path, where, how }];
  });
}

/**
 * By the formula of Flesch and Kincaid, which gives a school year: five more is the age.
 *
 * @returns Years; null for a text that is too short, or not in Latin letters.
 */
export function ageOf(blocks: readonly string[]): number | null {
  const counts = { sentence: 0, word: 0, syllable: 0 };
  for (const sentence of beginningOf(blocks)) {
    const words = wordsOf(sentence).slice(0, mostWords);
    if (words.some((word) => notLatin.test(word))) return null;
    counts.sentence += words.length > 0 ? 1 : 0;
    counts.word += words.length;
    // A figure is read out, but how, no rule knows: it counts as one syllable, as an unknown word does.
    counts.syllable += words.reduce((sum, word) => sum + Math.max(1, syllable(word.slice(0, longestWord))), 0);
    if (counts.word >= mostWords) break;
  }
  if (counts.word < fewestWords) return null;
  return Math.round(fleschKincaid(counts)) + 5;
}

function* beginningOf(blocks: readonly string[]): Generator<string> {
  for (const block of blocks) yield* sentencesOf(block);
}

const notLatin = /(?!\p{Script=Latin})\p{L}/u;
