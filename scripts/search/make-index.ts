import { writeFileSync } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { fewAtOnce } from '../files/few-at-once.ts';
import { namesIn } from '../files/names-in.ts';
import { writeWhole } from '../files/write-whole.ts';
import { readEntry } from './index-entry.ts';
import { pagesToFind } from './pages-to-find.ts';

/**
 * Pages in one part of an index. What Pagefind needs grows with them, to hundreds of megabytes here; a reader's browser asks
 * each part, so there should be few.
 */
const mostInPart = 5_000;

/**
 * Makes the index of the search from a finished site, see `pagesToFind`. A large one is made in several parts, one after
 * another, so that the memory it takes does not grow with the site: the first is the folder itself, and its
 * `pagefind-entry.json` names the folders of the others, which the reader's browser merges.
 *
 * @param site absolute path of a folder with a whole site
 * @param folder absolute path to write to; it must not be there yet
 * @returns how many pages can be found
 * @throws {Error} with what Pagefind says
 */
export async function makeIndex(site: string, folder: string, inPart = mostInPart): Promise<number> {
  const pages = await pagesToFind(site);
  if (pages.length === 0) return 0;
  const count = Math.ceil(pages.length / inPart);
  // Each part gets pages of all kinds and years: then a word is as rare in one as in another, and their results rank alike.
  const [first = [], ...others] = Array.from({ length: count }, (_, part) =>
    pages.filter((_, place) => place % count === part),
  );
  await makePart(site, first, folder, neededOfFirst);
  const entry = await readEntry(folder);
  let found = entry.pages;
  const parts: string[] = [];
  for (const part of others) {
    const draft = path.join(folder, 'part');
    await makePart(site, part, draft, neededOfOther);
    const made = await readEntry(draft);
    found += made.pages;
    // Named for what is in it: the entry of an index differs whenever any of its parts does.
    await rename(draft, path.join(folder, made.hash));
    parts.push(made.hash);
  }
  if (parts.length > 0) {
    await writeWhole(path.join(folder, 'pagefind-entry.json'), JSON.stringify({ ...entry.json, parts }));
  }
  return found;
}

async function makePart(site: string, pages: readonly string[], folder: string, needed: RegExp): Promise<void> {
  try {
    // One index for all languages, so that a text in Welsh or Urdu is found from the one page there is to search on.
    const { index, errors } = await createIndex({ forceLanguage: 'en' });
    if (index === undefined) throw new Error(errors.join(' '));
    const reading = fewAtOnce(pagesAtOnce);
    for (const page of pages) {
      await reading.begin(async () => {
        const content = await readFile(path.join(site, page), 'utf8');
        check((await index.addHTMLFile({ sourcePath: page, content })).errors);
      });
    }
    await reading.done();
    check((await index.writeFiles({ outputPath: folder })).errors);
  } finally {
    // Pagefind's program gives its memory back only by ending.
    await close();
  }
  for (const name of await namesIn(folder)) {
    if (!needed.test(name)) await rm(path.join(folder, name), { recursive: true });
  }
}

const pagesAtOnce = 8;

function check(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join(' '));
}

/** What our page loads. Pagefind also writes an interface of its own, in several kinds. */
const neededOfFirst =
  /^(?:filter|fragment|index|pagefind\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\.en\.pagefind)$/;
/** The program is the same for all of them. */
const neededOfOther = /^(?:filter|fragment|index|pagefind-entry\.json|pagefind\..+\.pf_meta)$/;

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
