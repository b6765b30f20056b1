import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { find, read } from 'cfb';
import { unzipSync } from 'fflate';
import { type Kind, oldWord, openDocument, pdf } from './kinds';

/**
 * Whether a file is encrypted. A `.docx` that is has no bytes of its kind any more, so it never comes here.
 *
 * @param kind What its bytes say that it is.
 * @throws when it can't be read as what it is called.
 */
export async function isLocked(kind: Kind, file: string): Promise<boolean> {
  if (kind === pdf) return isLockedPdf(file);
  if (kind === openDocument) return isLockedOpenDocument(await readFile(file));
  return kind === oldWord && isLockedOldWord(await readFile(file));
}

/** How the end of a PDF, or of a part of it, refers to its encryption. */
const encryption = /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/;

/** Longer than that reference can be, for the place where two pieces meet. */
const overlap = 64;

/**
 * What says so is never compressed nor encrypted itself. The file is read piece by piece: a parser would hold all of it in
 * memory, and everybody else would wait.
 */
async function isLockedPdf(file: string): Promise<boolean> {
  let before = '';
  for await (const piece of createReadStream(file, 'latin1')) {
    const text = `${before}${piece}`;
    if (encryption.test(text)) return true;
    before = text.slice(-overlap);
  }
  return false;
}

const list = 'META-INF/manifest.xml';

/** More than a list of the parts of a document needs: a small file can unpack to a very large one. */
const longestList = 1024 * 1024;

function isLockedOpenDocument(bytes: Uint8Array): boolean {
  const parts = unzipSync(bytes, { filter: ({ name, originalSize }) => name === list && originalSize < longestList });
  return Buffer.from(parts[list] ?? '').includes('encryption-data');
}

/** Where the text of a Word document begins: the bit that says so, after a mark and five numbers of two bytes. */
const flagsAt = 10;
const isEncrypted = 0x0100;

function isLockedOldWord(bytes: Buffer): boolean {
  const text = find(read(bytes, { type: 'buffer' }), 'WordDocument')?.content;
  if (text === undefined) throw new Error('No text of Word is in this container.');
  return (Buffer.from(text).readUInt16LE(flagsAt) & isEncrypted) !== 0;
}
