import { at } from '../harness/account';
import type { Desk } from '../harness/desk';

/** A file in the media library. */
export interface LibraryFile {
  /** The number by which a form refers to it. */
  id: number;
  documentId: string;
  /** `/uploads/…` */
  url: string;
}

/** Uploads a file as an editor does. */
export async function upload(
  desk: Desk,
  name: string,
  mime: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<LibraryFile> {
  const answer = await desk.upload(name, mime, bytes);
  const id = at(answer.body, 0, 'id');
  const documentId = at(answer.body, 0, 'documentId');
  const url = at(answer.body, 0, 'url');
  if (typeof id !== 'number' || typeof documentId !== 'string' || typeof url !== 'string') {
    throw new Error(`Not uploaded: ${JSON.stringify(answer)}`);
  }
  return { id, documentId, url };
}
