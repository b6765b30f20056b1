import { readdir } from 'node:fs/promises';
import { isMissing } from './read-if-there.ts';

/** The names in a folder; none for a folder that is not there. */
export async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
