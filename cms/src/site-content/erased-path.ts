import { sha256 } from './site-export';

/** What the address book keeps of a path whose page held personal information: bound for good, and not to be read. */
const mark = 'sha256:';

export function erasedPath(path: string): string {
  return `${mark}${sha256(path)}`;
}

/** The sha256 of a path in the address book, in hex, whether it is still to be read there or not. */
export function pathDigest(stored: string): string {
  return isErased(stored) ? stored.slice(mark.length) : sha256(stored);
}

export function isErased(stored: string): boolean {
  return stored.startsWith(mark);
}
