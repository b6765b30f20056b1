import { readFile } from 'node:fs/promises';

/** The text of a file, or `null` when there is no such file. */
export async function readIfThere(file: string): Promise<string | null> {
  return (await readBytesIfThere(file))?.toString() ?? null;
}

/** The bytes of a file, or `null` when there is no such file. */
export async function readBytesIfThere(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
