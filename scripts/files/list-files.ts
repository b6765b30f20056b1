import { type Dirent, readdirSync } from 'node:fs';
import { isMissing } from './read-if-there.ts';

/**
 * Every file under a folder, as paths relative to it with `/` between the parts, unsorted. None for a folder that is not
 * there.
 */
export function listFiles(folder: string, under = ''): string[] {
  const files: string[] = [];
  for (const entry of entriesOf(`${folder}/${under}`)) {
    const path = under === '' ? entry.name : `${under}/${entry.name}`;
    if (entry.isDirectory()) files.push(...listFiles(folder, path));
    else files.push(path);
  }
  return files;
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
