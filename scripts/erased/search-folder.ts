import { createReadStream, lstatSync } from 'node:fs';
import path from 'node:path';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { listFiles } from '../files/list-files.ts';
import { isMissing } from '../files/read-if-there.ts';
import type { Forms } from './forms.ts';
import { searchArchive } from './search-archive.ts';
import { isInStream } from './search-stream.ts';

/** Something that holds the string, or may hold it. */
export interface Hit {
  /** Absolute path of a file. */
  file: string;
  /** In words: in its name, in a file within it, or that it can't be read. Empty for its own bytes. */
  where: string;
}

/** Looks at the name and the bytes of every file under a folder; links are not followed. Yields each file that holds it. */
export async function* searchFolder(folder: string, forms: Forms): AsyncGenerator<Hit> {
  // Versions of the site share their files: those are read once.
  const known = new Map<string, boolean>();
  for (const name of listFiles(folder)) {
    const file = path.join(folder, name);
    const where = forms.isIn(name.normalize('NFC')) ? 'in its name' : await inside(file, forms, known);
    if (where !== undefined) yield { file, where };
  }
}

/** A file that can't be read is no reason to leave out the others, nor to say that nothing is there. */
async function inside(file: string, forms: Forms, known: Map<string, boolean>): Promise<string | undefined> {
  try {
    if (!file.endsWith('.tar.gz')) return (await isInFile(file, forms, known)) ? '' : undefined;
    const names = await searchArchive(file, forms);
    return names.length > 0 ? `in it: ${names.join(', ')}` : undefined;
  } catch (error) {
    return `can’t be read, so look yourself: ${error instanceof Error ? error.message : error}`;
  }
}

async function isInFile(file: string, forms: Forms, known: Map<string, boolean>): Promise<boolean> {
  try {
    const status = lstatSync(file);
    // Next to files there are links and, while someone publishes, locks that are none.
    if (!status.isFile()) return false;
    const identity = `${status.dev} ${status.ino}`;
    const answer = known.get(identity) ?? (await isInStream(open(file), forms));
    known.set(identity, answer);
    return answer;
  } catch (error) {
    // Gone between listing and reading: the newsroom is at work.
    if (isMissing(error)) return false;
    throw error;
  }
}

/** The index of the search holds the text of every page, compressed. */
function open(file: string): Readable {
  const bytes = createReadStream(file, { highWaterMark: 1 << 20 });
  // What goes wrong with the bytes is thrown to whoever reads what comes out.
  return /\.pf_\w+$/.test(file) ? pipeline(bytes, createGunzip(), () => {}) : bytes;
}
