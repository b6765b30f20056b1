import type { Draft } from '../draft';
import type { Finding } from '../finding';
import { inShort } from '../in-short';
import { sentencesOf, wordsOf } from '../sentences';

/** As GOV.UK advises: beyond it, readers begin to lose the thread. */
const mostWords = 25;

/** Nobody mends more at a time: the longest come first, and the rest later. */
const mostTold = 5;

/** Sentences of more than 25 words, each with its beginning. */
export function longSentences({ texts }: Draft): Finding[] {
  return texts
    .flatMap(({ path, where, blocks }) =>
      blocks
        .filter(isLong)
        .flatMap(sentencesOf)
        .map((sentence) => ({ path, where, sentence, length: wordsOf(sentence).length })),
    )
    .filter(({ length }) => length > mostWords)
    .sort((a, b) => b.length - a.length)
    .slice(0, mostTold)
    .map(({ path, where, sentence, length }) => ({
      rule: 'long-sentences',
      level: 'advice',
      path,
      where,
      how: `${length} words in one sentence: “${inShort(sentence, 140)}” Two shorter ones are easier to follow.`,
    }));
}

/** Finding words is quick, finding the ends of sentences is not. */
function isLong(block: string): boolean {
  return wordsOf(block).length > mostWords;
}
