import { syllable } from 'syllable';

const sentenceBreaks = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
const wordBreaks = new Intl.Segmenter('en-GB', { granularity: 'word' });

/** The sentences of a Markdown text, without its marks. A heading and a list entry are sentences of their own. */
export function sentencesOf(markdown: string): string[] {
  return markdown
    .split('\n')
    .map((line) => plain(line).trim())
    .flatMap((line) => [...sentenceBreaks.segment(line)].map(({ segment }) => segment.trim()))
    .filter((sentence) => sentence !== '');
}

/** The words of a text, without marks and numbers' dots. */
export function wordsOf(text: string): string[] {
  return [...wordBreaks.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}

/** The school year (US grade) in which a text can be read, by the formula of Flesch and Kincaid. */
export function readingGrade(markdown: string): number {
  const sentences = sentencesOf(markdown);
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

function plain(line: string): string {
  return line
    .replace(/^\s*(#{1,6}|-|\d+\.)\s+/, '')
    .replace(/\*\*/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}
