/** A kind of file that may be uploaded. */
export interface Kind {
  /** How the name of such a file ends, in small letters; the usual one first. */
  endings: readonly [string, ...string[]];
  mime: string;
  /** What the library that looks at the bytes calls it, where that differs. */
  bytes?: string;
  /** As a sentence names it. */
  words: string;
}

/** Not SVG, which can carry scripts. */
const pictures: readonly Kind[] = [
  { endings: ['.jpg', '.jpeg'], mime: 'image/jpeg', words: 'a JPEG picture' },
  { endings: ['.png'], mime: 'image/png', words: 'a PNG picture' },
  { endings: ['.webp'], mime: 'image/webp', words: 'a WebP picture' },
  { endings: ['.avif'], mime: 'image/avif', words: 'an AVIF picture' },
  { endings: ['.gif'], mime: 'image/gif', words: 'a GIF picture' },
];

export const pdf: Kind = { endings: ['.pdf'], mime: 'application/pdf', words: 'a PDF' };
/** Its bytes only say that it is a container of Microsoft's, as an encrypted `.docx` is. */
export const oldWord: Kind = {
  endings: ['.doc'],
  mime: 'application/msword',
  bytes: 'application/x-cfb',
  words: 'a Word document of the old kind',
};
export const word: Kind = {
  endings: ['.docx'],
  mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  words: 'a Word document',
};
export const openDocument: Kind = {
  endings: ['.odt'],
  mime: 'application/vnd.oasis.opendocument.text',
  words: 'an OpenDocument text',
};
const documents: readonly Kind[] = [pdf, oldWord, word, openDocument];

export const kinds: readonly Kind[] = [...pictures, ...documents];

/** What may be uploaded, for a sentence. */
export const allowedEndings = `Pictures: ${endingsOf(pictures)}. Documents: ${endingsOf(documents)}.`;

function endingsOf(some: readonly Kind[]): string {
  return some.map(({ endings: [usual] }) => usual).join(', ');
}
