import type { FileIndex } from './file-index';
import { type Row, textOf } from './row';

/**
 * An address that may be one of our uploads: `/uploads/x.jpg`, with or without scheme, host and query. What is before it is
 * short, for else a long text without a space would be searched again from each `http://` in it.
 */
const uploadAddress =
  /(https?:\/\/[^\s"'<>()[\]\\]{1,300}?)?(\/uploads\/[^\s"'<>()[\]\\?#]*[A-Za-z0-9])(\?[^\s"'<>()[\]\\#]*)?/g;

/**
 * The Markdown in a field, with every file of ours noted as used.
 *
 * Strapi's editor stores a picture under the address at which the admin happened to be open, for example
 * `http://localhost:1337/uploads/x.jpg`. Readers must never be sent there, so it becomes `/uploads/x.jpg`. The names
 * Strapi gives to files are unique, so an address of someone else's `/uploads/` is told apart by its name alone.
 *
 * An address at this Strapi is ours even when the file is gone: the site then says which item misses it.
 *
 * @returns The Markdown, or null when the field is empty.
 */
export function markdownOf(row: Row, field: string, files: FileIndex): string | null {
  const markdown = textOf(row, field);
  if (markdown === null) return null;
  return markdown.replace(uploadAddress, (address: string, start: string | undefined, path: string) => {
    const isOurs = files.atPath(path) || start === files.origin;
    return isOurs ? path : address;
  });
}
