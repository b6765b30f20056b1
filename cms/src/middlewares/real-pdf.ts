import { open } from 'node:fs/promises';
import { errors } from '@strapi/utils';
import { filesOf, type UploadedFile } from '../uploads/files-of';

const pdfStart = '%PDF-';

export default () => refuseFalsePdf;

/**
 * Refuses an upload that is called a PDF and is something else: Strapi believes the name, and readers could not open it.
 * Stands behind the part of Strapi that receives files, in `config/middlewares.ts`.
 *
 * @throws ValidationError with a sentence for the person who uploads.
 */
async function refuseFalsePdf(context: { request: object }, next: () => Promise<unknown>): Promise<void> {
  for (const { filepath, name } of filesOf(context.request).filter(saysPdf)) {
    if ((await firstBytes(filepath)) !== pdfStart) {
      throw new errors.ValidationError(
        `“${name}” is called a PDF, but it is not one. Open it in the program it was made with, save it as PDF and try again.`,
      );
    }
  }
  await next();
}

/** By type or by name. */
function saysPdf({ name, mime }: UploadedFile): boolean {
  return mime === 'application/pdf' || name.toLowerCase().endsWith('.pdf');
}

async function firstBytes(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(pdfStart.length), 0, pdfStart.length, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await handle.close();
  }
}
