import { partsOf } from '../parts';
import type { Refusal } from '../refusal';
import type { Save } from '../save';

/**
 * Refuses a text of which no program could make a page in good time, even in a draft: whoever asks for its preview, or for
 * advice, would keep everybody else waiting for minutes.
 */
export function checkReadable(save: Save): readonly Refusal[] {
  return partsOf(save).flatMap(({ path, attributes, labelOf, row }) =>
    Object.entries(attributes).flatMap(([field, { type }]) => {
      const value = row[field];
      if (type !== 'richtext' || typeof value !== 'string' || isReadable(value)) return [];
      const message = `“${labelOf(field)}” has thousands of signs such as * _ ~ ! with no empty line between them, which is more than the website can read. Take out those that mean nothing, and put empty lines between paragraphs.`;
      return [{ path: [...path, field], message }];
    }),
  );
}

/**
 * Whether Markdown can be read at once. Its parser looks through the rest of a paragraph for the end of whatever a sign may
 * begin, so that the time grows with the signs and with the length of it.
 */
export function isReadable(markdown: string): boolean {
  let [total, signs, length] = [0, 0, 0];
  for (const line of markdown.split(/\r\n?|\n/)) {
    if (line.trim() === '') {
      total += signs * length;
      [signs, length] = [0, 0];
    }
    signs += line.match(mayBegin)?.length ?? 0;
    length += line.length;
  }
  return total + signs * length <= most;
}

/** Signs times characters, added up: the worst takes a second or two. A table of five hundred rows has half of it. */
const most = 200_000_000;

/** What may begin emphasis, code, a picture, an entry of a list or a quotation. */
const mayBegin = /[*_~!`]|^[ \t]*[-+>]/g;
