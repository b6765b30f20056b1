import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { sections } from '../../site/src/lib/urls.ts';
import { listFiles } from '../files/list-files.ts';

/**
 * The pages of a site that the search can find: those whose main content is marked for it (`site/src/lib/search-marks.ts`); no
 * lists, and nothing that says that something was taken down.
 *
 * @param site absolute path of a folder with a whole site
 * @returns files relative to it, sorted; none for a site by earlier code, which had no search
 */
export async function pagesToFind(site: string): Promise<string[]> {
  if (!existsSync(path.join(site, sections.search))) return [];
  const found: string[] = [];
  for (const file of listFiles(site).sort()) {
    if (path.basename(file) !== 'index.html') continue;
    if ((await readFile(path.join(site, file))).includes('data-pagefind-body')) found.push(file);
  }
  return found;
}
