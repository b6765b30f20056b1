import { copyFile, link, mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { copiesOf } from '../content/copies-of.ts';
import type { SnapshotData } from '../content/types.ts';

/**
 * Puts every file that the snapshot shows into `<outDir>/media/`: as a hard link where the disk allows, else as a copy.
 * Only what is shown goes there, so a file is gone from the site when its last use is.
 * @param signal ends it between two files
 * @throws when the mirror lacks a file: it was emptied after the pull
 */
export async function placeMedia(
  snapshot: SnapshotData,
  mirror: string,
  outDir: string,
  signal?: AbortSignal,
): Promise<void> {
  const folder = join(outDir, 'media');
  await mkdir(folder, { recursive: true });
  const paths = snapshot.files.flatMap(copiesOf).map(({ path }) => path);
  for (const name of new Set(paths.map((path) => basename(path)))) {
    signal?.throwIfAborted();
    await place(join(mirror, 'media', name), join(folder, name));
  }
}

async function place(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    // Names hold a digest of the content: what is there already is the same.
    if (code === 'EEXIST') return;
    if (code === 'ENOENT') {
      throw new Error(`The mirror has lost ${from}.\nOperator: publish again; it is fetched from Strapi anew.`, {
        cause: error,
      });
    }
    await copyFile(from, to);
  }
}
