import { existsSync, writeFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { z } from 'zod';
import { sections } from '../../site/src/lib/urls.ts';
import { namesIn } from '../files/names-in.ts';

/**
 * Makes the index of the search from a finished site. Only pages whose main content is marked for it are found
 * (`site/src/lib/search-marks.ts`): no lists, and nothing that says that something was taken down.
 *
 * @param site absolute path of a folder with a whole site
 * @param folder absolute path to write to; it must not be there yet
 * @returns how many pages can be found
 * @throws {Error} with what Pagefind says
 */
export async function makeIndex(site: string, folder: string): Promise<number> {
  // Pagefind takes every page for meant where none is marked: earlier code, which had no search, marked none.
  if (!existsSync(path.join(site, sections.search))) return 0;
  try {
    // One index for all languages, so that a text in Welsh or Urdu is found from the one page there is to search on.
    const { index, errors } = await createIndex({ forceLanguage: 'en' });
    if (index === undefined) throw new Error(errors.join(' '));
    const read = await index.addDirectory({ path: site, glob: '**/index.html' });
    const written = await index.writeFiles({ outputPath: folder });
    const said = [...read.errors, ...written.errors];
    if (said.length > 0) throw new Error(said.join(' '));
    for (const name of await namesIn(folder)) {
      if (!needed.test(name)) await rm(path.join(folder, name), { recursive: true });
    }
    return await countPages(folder);
  } finally {
    await close();
  }
}

/** Pagefind itself says how many pages it has read, also those that it leaves out. */
async function countPages(folder: string): Promise<number> {
  const entry = entryShape.parse(JSON.parse(await readFile(path.join(folder, 'pagefind-entry.json'), 'utf8')));
  return Object.values(entry.languages).reduce((sum, { page_count }) => sum + page_count, 0);
}

const entryShape = z.object({ languages: z.record(z.string(), z.object({ page_count: z.number() })) });

/** What our page loads. Pagefind also writes an interface of its own, in several kinds. */
const needed = /^(?:filter|fragment|index|pagefind\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\.en\.pagefind)$/;

// In a process of its own, with the site and the folder as its words: what it does can wait, what the publisher does can't.
if (import.meta.main) {
  setPriority(constants.priority.PRIORITY_LOW);
  beFirstToGo();
  const [site = '', folder = ''] = process.argv.slice(2);
  console.log(await makeIndex(site, folder));
}

/** Where memory runs out, Linux ends this and Pagefind's program, and neither Strapi nor the publisher. */
function beFirstToGo(): void {
  try {
    writeFileSync('/proc/self/oom_score_adj', '1000');
  } catch {
    // Another system, which chooses by itself.
  }
}
