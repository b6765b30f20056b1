import { PDFDocument } from '@cantoo/pdf-lib';
import { utils, write } from 'cfb';
import { strToU8, zipSync } from 'fflate';

type Bytes = Uint8Array<ArrayBuffer>;

/** A PDF of one page; with a password, one that is encrypted. */
export async function pdfWith(passwords?: { userPassword: string; ownerPassword: string }): Promise<Bytes> {
  const document = await PDFDocument.create();
  document.addPage();
  if (passwords !== undefined) document.encrypt(passwords);
  return Uint8Array.from(await document.save());
}

/** A Word document with one sentence. */
export function docx(): Bytes {
  const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  return zip({
    '[Content_Types].xml': `<Types><Override PartName="/word/document.xml" ContentType="${types}"/></Types>`,
    '_rels/.rels': '<Relationships/>',
    'word/document.xml': '<w:document><w:body><w:p><w:r><w:t>The letter.</w:t></w:r></w:p></w:body></w:document>',
  });
}

/** What Word makes of a document with a password: another container, with the document as one lump in it. */
export function lockedDocx(): Bytes {
  return container({ EncryptionInfo: Buffer.alloc(64), EncryptedPackage: Buffer.alloc(5000, 7) });
}

/** A Word document of the old kind. */
export function doc({ isLocked }: { isLocked: boolean }): Bytes {
  const text = Buffer.alloc(5000);
  text.writeUInt16LE(0xa5ec, 0);
  text.writeUInt16LE(isLocked ? 0x1300 : 0x1200, 10);
  return container({ WordDocument: text, '1Table': Buffer.alloc(5000) });
}

/** An Excel sheet of the old kind. */
export function xls(): Bytes {
  return container({ Workbook: Buffer.alloc(5000, 1) });
}

/** An OpenDocument text. */
export function odt({ isLocked }: { isLocked: boolean }): Bytes {
  const entry = isLocked ? '<manifest:encryption-data/>' : '';
  return zip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': '<office:document-content/>',
    'META-INF/manifest.xml': `<manifest:manifest><manifest:file-entry manifest:full-path="content.xml">${entry}</manifest:file-entry></manifest:manifest>`,
  });
}

/** An archive of anything. */
export function zip(parts: Record<string, string>): Bytes {
  const entries = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  // The first part of an OpenDocument text stands as it is, so that programs can see what it is.
  return Uint8Array.from(
    zipSync(
      Object.fromEntries(entries.map(([name, bytes]) => [name, [bytes, { level: name === 'mimetype' ? 0 : 6 }]])),
    ),
  );
}

function container(streams: Record<string, Buffer>): Bytes {
  const made = utils.cfb_new();
  for (const [name, bytes] of Object.entries(streams)) utils.cfb_add(made, `/${name}`, bytes);
  return Uint8Array.from(write(made, { type: 'buffer' }));
}
