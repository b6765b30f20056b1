import type { SiteFile } from '../content/types.ts';
import { counted } from './counted.ts';
import { formatFileSize } from './file-size.ts';

/** What a reader wants to know before opening a file: `PDF, 412 KB, 8 pages`. */
export function fileFacts(file: SiteFile): string {
  const facts = [fileType(file), formatFileSize(file.sizeBytes)];
  if (file.pageCount !== null) facts.push(counted(file.pageCount, 'page'));
  return facts.join(', ');
}

const names: ReadonlyMap<string, string> = new Map([
  ['application/pdf', 'PDF'],
  ['application/msword', 'Word document'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'Word document'],
  ['application/vnd.oasis.opendocument.text', 'OpenDocument text'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'Excel spreadsheet'],
  ['text/plain', 'plain text'],
]);

/** The name of the type; for a type that we don't know, the ending of the file's name. */
function fileType(file: SiteFile): string {
  return names.get(file.mime) ?? (/\.(\w{1,5})$/.exec(file.name)?.[1]?.toUpperCase() || 'file');
}
