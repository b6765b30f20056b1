import type { Readable } from 'node:stream';
import type { Forms } from './forms.ts';

/**
 * Whether bytes hold a string in any of its forms. They may be of any kind: text, a database, a picture. A text that stands
 * in them with two bytes a letter, as in the description of a PDF, is found too.
 */
export async function isInStream(stream: Readable, forms: Forms): Promise<boolean> {
  let end = '';
  // The decoder keeps letters whole that are cut apart between two pieces.
  for await (const piece of stream.setEncoding('utf8')) {
    const text = end + String(piece).replaceAll('\0', '').normalize('NFC');
    if (forms.isIn(text)) return true;
    end = text.slice(-forms.longest);
  }
  return false;
}
