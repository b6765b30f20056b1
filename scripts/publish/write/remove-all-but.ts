import { rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../../files/list-files.ts';

/**
 * Removes every other file from a folder, and the folders that are empty then.
 *
 * @param files what stays, relative to the folder
 * @param folder absolute path
 */
export function removeAllBut(files: ReadonlySet<string>, folder: string): void {
  for (const file of listFiles(folder)) {
    if (files.has(file)) continue;
    rmSync(join(folder, file));
    removeEmptyFolders(dirname(file), folder);
  }
}

/** From the innermost one outwards, up to the first that is still needed. */
function removeEmptyFolders(inner: string, folder: string): void {
  for (let path = inner; path !== '.'; path = dirname(path)) {
    try {
      rmdirSync(join(folder, path));
    } catch {
      return;
    }
  }
}
