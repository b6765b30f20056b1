import { rm } from 'node:fs/promises';
import { keyOf, type RemovalLine } from '../../../site/src/strapi/lines.ts';
import { readBytesIfThere, readIfThere } from '../../files/read-if-there.ts';
import { writeWhole } from '../../files/write-whole.ts';
import type { Folders } from '../folders.ts';
import { alone, heldFile, readHold } from '../hold/hold.ts';
import { withoutItems } from '../removals/without-items.ts';
import { memoryFile, parseFiles } from '../versions/version-memory.ts';
import { forgetOtherVersions, versionInPlace } from '../versions/versions.ts';

/**
 * Takes what was taken down for personal information out of everything that the publisher keeps but the mirror and an index that
 * is being made: other versions with what is remembered of them and their indexes for the search, drafts, the lines of the hold
 * and of before it, and what `npm run site:build` has left. The version in place is without it already. It can be repeated at any time.
 */
export async function eraseTraces(folders: Folders, removals: readonly RemovalLine[]): Promise<void> {
  const keys = new Set(removals.map(keyOf));
  await forgetOtherVersions(folders);
  await eraseFromHold(folders, keys);
  const inPlace = await versionInPlace(folders);
  if (inPlace !== null) await strip(memoryFile(folders, inPlace, 'linesBeforeHold'), keys);
  await rm(folders.build, { recursive: true, force: true });
}

async function eraseFromHold(folders: Folders, keys: ReadonlySet<string>): Promise<void> {
  await alone(folders, async () => {
    const hold = await readHold(folders);
    if (hold === null) return;
    const used = await strip(heldFile(folders, hold.version, 'lines'), keys);
    const place = heldFile(folders, hold.version, 'files');
    const files = parseFiles(await readIfThere(place));
    if (files !== null) await writeWhole(place, JSON.stringify(files.filter(({ id }) => used.has(id))));
  });
}

/** @returns ids of the files that the lines that are left use */
async function strip(file: string, keys: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const kept = await readBytesIfThere(file);
  if (kept === null) return new Set();
  const { lines, files } = withoutItems(kept, keys);
  // Written whole: another name of the file, in a version that is kept no longer, is not touched.
  await writeWhole(file, lines);
  return files;
}
