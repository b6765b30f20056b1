import { extname } from 'node:path';
import { errors } from '@strapi/utils';
import type { UploadedFile } from './files-of';
import { allowedEndings, type Kind, kinds, oldWord, word } from './kinds';
import { isLocked } from './locked';

/**
 * Looks at a file before it is kept: whether it may be here, is what its name says, and opens without a password. Strapi
 * believes the name, and readers would find out.
 *
 * @throws ValidationError with a sentence for the person who uploads: which file, what is wrong with it, and what helps.
 */
export async function checkFile({ filepath, name }: UploadedFile): Promise<void> {
  const ending = extname(name).toLowerCase();
  const named = kinds.find(({ endings }) => endings.includes(ending));
  if (named === undefined) {
    throw refusal(name, `can’t be uploaded here. ${allowedEndings} Save it as one of these and try again.`);
  }
  const found = await mimeOfBytes(filepath);
  if (named === word && found === bytesOf(oldWord)) {
    throw refusal(
      name,
      'is locked with a password, or is a Word document of the old kind. Save it anew as .docx, without a password, and try again.',
    );
  }
  if (found !== bytesOf(named)) throw refusal(name, whatItIs(named, found));
  const isClosed = await isLocked(named, filepath).catch(() => {
    throw refusal(name, whatItIs(named, undefined));
  });
  if (isClosed) throw refusal(name, locked);
}

/** Loaded when the first file comes: it is an ES module, and this is compiled to CommonJS. */
async function mimeOfBytes(file: string): Promise<string | undefined> {
  const { fileTypeFromFile } = await import('file-type');
  return (await fileTypeFromFile(file))?.mime;
}

function bytesOf({ bytes, mime }: Kind): string {
  return bytes ?? mime;
}

function whatItIs({ words, endings }: Kind, found: string | undefined): string {
  const other = kinds.find((kind) => kind !== oldWord && bytesOf(kind) === found);
  return other === undefined
    ? `is called ${words}, but it is not one, or it is damaged. Open it on your own computer. If it looks right there, save it anew as ${endings[0]} and upload that; if it does not, get it again from whoever made it.`
    : `is not ${words}, as its name says, but ${other.words}. Give it a name that ends in ${other.endings[0]} and try again.`;
}

const locked =
  'is locked, with a password or against copying: some readers could not open it, or not have it read out to them. Save it without a password, or ask whoever made it for such a copy. If it is on their website, you can also choose “Link” and paste its address.';

function refusal(name: string, what: string): Error {
  return new errors.ValidationError(`“${name}” ${what}`);
}
