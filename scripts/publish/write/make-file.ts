import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileIdentity } from '../../files/file-identity.ts';

/**
 * Makes a file and the folders that lead to it. Never writes into a file that is there: it may be shared with a version that
 * readers see.
 *
 * @param target absolute path
 * @returns what the file is known by, see `fileIdentity`
 */
export function makeFile(target: string, bytes: Uint8Array): string {
  mkdirSync(dirname(target), { recursive: true });
  try {
    writeFileSync(target, bytes, { flag: 'wx' });
  } catch (error) {
    if (!isThere(error)) throw error;
    rmSync(target, { recursive: true });
    writeFileSync(target, bytes, { flag: 'wx' });
  }
  return fileIdentity(target) ?? '';
}

function isThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}
