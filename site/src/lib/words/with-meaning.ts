import type { GlossaryTerm } from '../../content/types.ts';
import { formatDay } from '../dates.ts';
import { escapeMarkup } from '../escape.ts';
import { href, sections } from '../urls.ts';
import { xmlText } from '../xml-text.ts';
import type { FoundWord } from './find-words.ts';
import { hasEnded } from './meaning-on.ts';
import { pluralOf, possessiveOf } from './word-forms.ts';

/** A glossary term with its place on the glossary's page. */
export interface Entry extends GlossaryTerm {
  anchor: string;
}

interface Use {
  word: FoundWord;
  entry: Entry;
  /** The day that the text is of. */
  day: string;
  target: 'page' | 'feed';
  /** The word stands in brackets already: then ours are square ones. */
  inBrackets: boolean;
}

/** A word as it is written, as markup, with what it stands for behind it: `CCGs (clinical commissioning groups)`. */
export function withMeaning(written: string, { word, entry, day, target, inBrackets }: Use): string {
  const number = word.plural ? pluralOf(entry.expansion) : entry.expansion;
  const words = word.possessive ? possessiveOf(number) : number;
  const until = entry.validTo !== null && hasEnded(entry, day) ? `, until ${formatDay(entry.validTo)}` : '';
  const text = escapeMarkup(xmlText(words)) + until;
  const meaning = inBrackets ? `[${text}]` : `(${text})`;
  if (target === 'feed') return `${written} ${meaning}`;
  const address = escapeMarkup(`${href(sections.glossary)}#${entry.anchor}`);
  return `<a class="word" href="${address}">${written}</a> <span class="meaning">${meaning}</span>`;
}
