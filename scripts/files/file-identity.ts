import { statSync } from 'node:fs';

/**
 * What a file is known by: its number, time and size. A file that still has all three has not been written to.
 *
 * @returns `undefined` when there is no such file
 */
export function fileIdentity(path: string): string | undefined {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found && `${found.ino}:${found.mtimeNs}:${found.size}`;
}
