import { isRow, type Row, rowsOf } from '../site-content/row';

/**
 * The field of a document, in no form, that holds the file or the link of which somebody said that nothing in it that
 * matters to readers has changed.
 */
export const answerField = 'replacedWithoutNote';

/**
 * What tells the file or link of a document from another one: the number of the file in the media library, or the address.
 * Null where there is none.
 */
export function sourceOf({ source, file, link }: Row): string | null {
  // A form sends the whole file, or its number.
  const chosen = source === 'file' ? (isRow(file) ? file.id : file) : link;
  return typeof chosen === 'string' || typeof chosen === 'number' ? String(chosen) : null;
}

/**
 * Whether a document has another file or link than before, and nobody has said what that means for readers: neither a new
 * note of a change nor the answer that it means nothing.
 *
 * @param now The document as it is about to be saved.
 * @param before As it was saved last.
 */
export function isReplacedUntold(now: Row, before: Row): boolean {
  const source = sourceOf(now);
  if (source === null || source === sourceOf(before) || now[answerField] === source) return false;
  const earlier = new Set(rowsOf(before, 'changeNotes').map(({ id }) => id));
  return rowsOf(now, 'changeNotes').every(({ id }) => id !== undefined && earlier.has(id));
}
