import type { FileIndex } from './file-index';
import { flagOf, type Row, rowOf, textOf } from './row';

/** How to read a `shared.picture` component with its file. */
export const pictureWithFile = { populate: { file: { select: ['documentId'] } } };

/** A picture as the export shows it. */
export interface Picture {
  fileId: string;
  altText: string | null;
  decorative: boolean;
  caption: string | null;
}

/** The picture in a field, or null when there is none or its file was deleted from the media library. */
export function pictureOf(row: Row, field: string, files: FileIndex): Picture | null {
  const picture = rowOf(row, field);
  if (picture === null) return null;
  const fileId = files.inField(picture, 'file');
  if (fileId === null) return null;
  return {
    fileId,
    altText: textOf(picture, 'altText'),
    decorative: flagOf(picture, 'decorative'),
    caption: textOf(picture, 'caption'),
  };
}
