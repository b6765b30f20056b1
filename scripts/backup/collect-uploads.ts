import { lstatSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { linkOrCopy } from '../files/link-or-copy.ts';
import { listFiles } from '../files/list-files.ts';

/**
 * Puts the uploads into another folder. Where the file system can, both names then stand for the same file, which takes
 * no room, and a file that an editor deletes meanwhile stays.
 * @returns the names of the files, relative to `to`, in order
 */
export function collectUploads(from: string, to: string): string[] {
  const files = listFiles(from).filter((file) => lstatSync(path.join(from, file)).isFile());
  for (const file of files) {
    mkdirSync(path.join(to, path.dirname(file)), { recursive: true });
    linkOrCopy(path.join(from, file), path.join(to, file));
  }
  return files.sort();
}
