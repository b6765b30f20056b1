import type { ItemType } from '../site-content/exported-type';
import type { Place } from './finding';

/** An item as readers would see it, read apart once for all rules. */
export interface Draft {
  type: ItemType;
  /** Whether it is written in English, for which alone some rules hold. */
  isEnglish: boolean;
  /** What is in its fields for words, in the order of the form. */
  texts: readonly DraftText[];
  links: readonly DraftLink[];
  pictures: readonly DraftPicture[];
  days: readonly DraftDay[];
  /** Names and short forms that the item itself gives, such as the term that a glossary term explains. */
  ownNames: readonly string[];
  /** Ids of the documents that it names; null for a type that names none. */
  documents: { place: Place; ids: ReadonlySet<string> } | null;
}

/** The words of one field, without Markdown. */
export interface DraftText extends Place {
  kind: 'title' | 'plain' | 'markdown';
  headings: readonly Heading[];
  /** Paragraphs, entries of lists, cells of tables, in their order. */
  blocks: readonly string[];
}

export interface Heading {
  /** As the editor chose it, 1 to 6. */
  level: number;
  text: string;
}

export interface DraftLink extends Place {
  address: string;
  /** What readers press; null for an address in a field of its own. */
  words: string | null;
}

export interface DraftPicture extends Place {
  inText: boolean;
  /** Where it is in a text; empty for a picture in a field of its own. */
  address: string;
  /** Its description. */
  words: string;
  decorative: boolean;
  caption: string | null;
}

export interface DraftDay extends Place {
  /** `YYYY-MM-DD` */
  day: string;
}
