import { extname } from 'node:path';
import type { FileLine } from '../lines.ts';
import { makeImage } from './make-image.ts';
import { mediaStem } from './media-name.ts';

/** A file made for readers. */
export interface MadeFile {
  name: string;
  mime: string;
  bytes: Uint8Array;
}

/** A picture made for readers, with its size in pixels. */
export interface MadePicture extends MadeFile {
  width: number;
  height: number;
}

/** All that is made of one upload. */
export interface MadeFiles {
  /** The file itself; of a picture, the JPEG or PNG. */
  main: MadeFile | MadePicture;
  /** WebP, smallest first; none but for a picture. */
  sizes: MadePicture[];
  /** What is shown where a page is shared; null but for a picture that is large enough. */
  share: MadePicture | null;
}

/** Why a file cannot be offered to readers, as the end of a sentence. */
export class UnfitFile extends Error {
  override name = 'UnfitFile';
}

/** What readers may download, by the end of the name. Nothing that a browser would run as a page of this site. */
const downloads: Record<string, string> = {
  '.pdf': 'application/pdf',
  '.doc': 'application/msword',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.odt': 'application/vnd.oasis.opendocument.text',
  '.rtf': 'application/rtf',
  '.txt': 'text/plain',
  '.csv': 'text/csv',
  '.xls': 'application/vnd.ms-excel',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.ods': 'application/vnd.oasis.opendocument.spreadsheet',
  '.ppt': 'application/vnd.ms-powerpoint',
  '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  '.odp': 'application/vnd.oasis.opendocument.presentation',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
};

/**
 * Makes what readers get of an upload. What the file is, is decided by its bytes and its name, not by what Strapi was told when it was uploaded.
 * @throws {UnfitFile} when it is no picture, no PDF or no kind of file that it claims to be
 */
export async function makeFiles(line: FileLine, bytes: Uint8Array): Promise<MadeFiles> {
  const { name, mime, url } = line.data;
  const stem = mediaStem(name, bytes);
  if (mime.startsWith('image/')) {
    return makeImage(stem, bytes).catch((cause) => {
      throw new UnfitFile(`"${name}" is no picture that can be read`, { cause });
    });
  }
  // The name can be edited in Strapi's media library, the address cannot.
  const extension = extname(url).toLowerCase();
  const servedAs = downloads[extension];
  if (servedAs === undefined) {
    throw new UnfitFile(`"${name}" is of a kind that is not offered for download, "${extension || 'no ending'}"`);
  }
  if (extension === '.pdf' && !looksLikePdf(bytes)) throw new UnfitFile(`"${name}" is no PDF, whatever its name says`);
  return { main: { name: `${stem}${extension}`, mime: servedAs, bytes }, sizes: [], share: null };
}

/** Readers of PDF accept a little before the mark; so do we. */
function looksLikePdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');
}
