/** The pages of a PDF, or null when they cannot be counted: it is encrypted or broken, though readers' own programs may open it. */
export async function countPages(bytes: Uint8Array): Promise<number | null> {
  try {
    // Takes a while to load, and is seldom needed.
    const { PDFDocument } = await import('@cantoo/pdf-lib');
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    return document.getPageCount();
  } catch {
    return null;
  }
}
