import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Newsroom } from '../harness/newsroom';

/**
 * Every file of a newsroom in which a text is, byte by byte, or in the name of which it is: database, latest changes,
 * uploads, exports.
 */
export async function placesOf({ settings }: Newsroom, text: string): Promise<string[]> {
  const entries = await readdir(settings.NEWSROOM_DATA ?? '', { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  if (!files.some((file) => file.endsWith('newsroom.db'))) throw new Error('There is no database to search.');
  const found = await Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(file);
      return file.includes(text) || bytes.includes(text) || bytes.includes(text.toLowerCase()) ? [file] : [];
    }),
  );
  return found.flat();
}
