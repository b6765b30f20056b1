import { diffArrays, diffWords } from 'diff';
import type { Paragraph, Piece } from './difference';

/** With more differences than these a text counts as written anew: nobody would read so many marks. */
const most = { paragraphs: { maxEditLength: 1_000 }, words: { maxEditLength: 1_000 } };

/** Below this share of words in common, two paragraphs are told one after the other rather than mixed. */
const leastInCommon = 0.3;

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * Compares two texts, paragraph by paragraph and in these word by word, in any script.
 *
 * @returns The later text with what was taken out of the earlier one.
 */
export function compareTexts(earlier: string, later: string): Paragraph[] {
  const runs = diffArrays(paragraphsOf(earlier), paragraphsOf(later), most.paragraphs) ?? [
    { removed: true, added: false, value: paragraphsOf(earlier) },
    { removed: false, added: true, value: paragraphsOf(later) },
  ];
  return runs.flatMap(({ added, removed, value }, index): Paragraph[] => {
    const before = runs[index - 1];
    if (added && before?.removed === true) return [];
    const next = runs[index + 1];
    if (removed && next?.added === true) return rewritten(value, next.value);
    const change = added ? 'added' : removed ? 'removed' : 'same';
    return value.map((text) => [{ change, text }]);
  });
}

/** Texts keep their empty lines in Markdown, readers don’t see them. */
function paragraphsOf(text: string): string[] {
  return text.split(/\n/).filter((line) => line.trim() !== '');
}

/** Paragraphs in place of others: those that were only changed word by word, the rest whole. */
function rewritten(earlier: readonly string[], later: readonly string[]): Paragraph[] {
  const paragraphs = Math.max(earlier.length, later.length);
  return Array.from({ length: paragraphs }, (_, index) => wordByWord(earlier[index], later[index])).flat();
}

function wordByWord(earlier: string | undefined, later: string | undefined): Paragraph[] {
  const whole: Piece[] = [];
  if (earlier !== undefined) whole.push({ change: 'removed', text: earlier });
  if (later !== undefined) whole.push({ change: 'added', text: later });
  const apart = whole.map((piece) => [piece]);
  if (earlier === undefined || later === undefined) return apart;

  const words = diffWords(earlier, later, { intlSegmenter: segmenter, ...most.words });
  if (words === undefined) return apart;
  const common = words.filter(({ added, removed }) => !added && !removed).map(({ value }) => value.trim());
  if (common.join('').length < leastInCommon * Math.min(earlier.length, later.length)) return apart;
  return [
    words.map(({ added, removed, value }) => ({ change: added ? 'added' : removed ? 'removed' : 'same', text: value })),
  ];
}
