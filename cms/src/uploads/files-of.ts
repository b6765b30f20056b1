import { isRow, numberOf, textOf } from '../site-content/row';

/** A file of a request, as it lies on disk until the request is answered. */
export interface UploadedFile {
  filepath: string;
  /** As the sender calls it. */
  name: string;
  /** What the sender says that it is. */
  mime: string | null;
  /** How much of it came, in bytes. */
  size: number;
}

/** The files that came with a request, in whatever fields of its form. */
export function filesOf(request: object): UploadedFile[] {
  const groups = 'files' in request && isRow(request.files) ? Object.values(request.files).flat() : [];
  return groups.filter(isRow).flatMap((file) => {
    const filepath = textOf(file, 'filepath');
    const name = textOf(file, 'originalFilename') ?? 'The file';
    return filepath === null
      ? []
      : [{ filepath, name, mime: textOf(file, 'mimetype'), size: numberOf(file, 'size') ?? 0 }];
  });
}
