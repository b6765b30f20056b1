import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

/** What Pagefind notes of an index that it has made. */
export interface IndexEntry {
  /** Of all that is in it. */
  hash: string;
  /** How many pages can be found: it is given more than those, and leaves out what is not marked. */
  pages: number;
  /** The note itself. */
  json: Record<string, unknown>;
}

/**
 * @param folder absolute path of an index in one language
 * @throws when there is none
 */
export async function readEntry(folder: string): Promise<IndexEntry> {
  const text = await readFile(path.join(folder, 'pagefind-entry.json'), 'utf8');
  const json = shape.parse(JSON.parse(text));
  return { hash: json.languages.en.hash, pages: json.languages.en.page_count, json };
}

const shape = z.looseObject({
  languages: z.object({ en: z.looseObject({ hash: z.string().regex(/^\w+$/), page_count: z.int() }) }),
});
