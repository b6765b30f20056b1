import type { Draft } from '../draft';
import type { Finding } from '../finding';
import type { AdviceLookUps } from '../look-ups';

/** Titles of fewer words are found in many a text that does not mean the document. */
const fewestWords = 3;

/** A document that the text names by its title and that is not chosen: readers then have no way to it. */
export function documentChosen({ texts, documents }: Draft, lookUps: AdviceLookUps): Finding[] {
  if (documents === null) return [];
  const text = plain(texts.flatMap(({ blocks }) => blocks).join(' . '));
  return lookUps.documents
    .filter(({ id, title }) => !documents.ids.has(id) && isNamed(plain(title), text))
    .map(({ title }) => ({
      rule: 'document-chosen',
      level: 'advice',
      ...documents.place,
      how: `The text names “${title}”, which is not chosen here. Choose it, and readers find it below the text.`,
    }));
}

function isNamed(title: string, text: string): boolean {
  return title.trim().split(' ').length >= fewestWords && text.includes(title);
}

/** Only the words, each with a space at both sides. */
function plain(text: string): string {
  const words =
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return ` ${words.join(' ')} `;
}
