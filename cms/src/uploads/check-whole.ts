import { stat } from 'node:fs/promises';
import { NoRoom } from '../newsroom/full-disk';
import type { UploadedFile } from './files-of';

/**
 * Makes sure that all that came of a file is on disk. What receives files for Strapi goes on when the disk is full, and half
 * a document would be kept for a whole one.
 *
 * @throws NoRoom when there is less of it.
 */
export async function checkWhole({
  filepath,
  name,
  size,
}: Pick<UploadedFile, 'filepath' | 'name' | 'size'>): Promise<void> {
  const kept = (await stat(filepath)).size;
  if (kept < size) throw new NoRoom(`Only ${kept} of the ${size} bytes of “${name}” are on disk.`);
}
