const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** Ends after which the segmenter sees a new sentence where there is none. */
const abbreviation = /(?:^|[\s(])(?:Dr|Mr|Mrs|Ms|Prof|St|No|approx|vs|Rev|Cllr|Hon)\.\s*$/;

/** The sentences of a paragraph, trimmed, in their order. */
export function sentencesOf(block: string): string[] {
  const sentences: string[] = [];
  let joined = '';
  for (const { segment } of segmenter.segment(block)) {
    joined += segment;
    if (abbreviation.test(segment)) continue;
    sentences.push(joined.trim());
    joined = '';
  }
  if (joined.trim() !== '') sentences.push(joined.trim());
  return sentences.filter((sentence) => sentence !== '');
}

/** The words of a text: letters of any script with their marks, and figures. An emoji is none. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’‑-]*/gu) ?? [];
}
