import { PDFDocument } from '@cantoo/pdf-lib';

/** The pages of a PDF, or null when they cannot be counted: it is encrypted or broken, though readers' own programs may open it. */
export async function countPages(bytes: Uint8Array): Promise<number | null> {
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    return document.getPageCount();
  } catch {
    return null;
  }
}
