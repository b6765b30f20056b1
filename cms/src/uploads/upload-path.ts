import { posix } from 'node:path';

/**
 * The path that a request for an upload leads to in the end, however it is written; null for a request for anything else.
 * What can't be read at all counts as an upload that nobody has.
 *
 * Strapi serves the folder of uploads by two routes, and both look for the file by the decoded path: an address such as
 * `/%75ploads/x.jpg` has to be known for what it is. Some disks also take capital letters for small ones.
 *
 * @param path As it was asked for, without a question.
 */
export function uploadPath(path: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return '';
  }
  const plain = posix.normalize(`/${decoded.normalize('NFKC').toLowerCase().replaceAll('\\', '/')}`);
  return plain === '/uploads' || plain.startsWith('/uploads/') ? decoded : null;
}
