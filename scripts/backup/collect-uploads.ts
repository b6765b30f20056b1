import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Puts the uploads into another folder. Where the file system can, both names then stand for the same file, which takes
 * no room, and a file that an editor deletes meanwhile stays.
 * @returns the names of the files, relative to `to`, in order
 */
export function collectUploads(from: string, to: string): string[] {
  if (!existsSync(from)) return [];
  const files = readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(from, path.join(entry.parentPath, entry.name)))
    .sort();
  for (const file of files) {
    mkdirSync(path.join(to, path.dirname(file)), { recursive: true });
    linkOrCopy(path.join(from, file), path.join(to, file));
  }
  return files.map((file) => file.split(path.sep).join('/'));
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
