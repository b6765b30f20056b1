import { join } from 'node:path';
import { z } from 'zod';
import type { RemovalLine } from '../../../site/src/strapi/lines.ts';
import { keyOf } from '../../../site/src/strapi/lines.ts';
import { readIfThere } from '../../files/read-if-there.ts';
import { writeWhole } from '../../files/write-whole.ts';
import type { Folders } from '../folders.ts';
import { rememberedKnown } from '../versions/version-memory.ts';
import { versionInPlace } from '../versions/versions.ts';

/** By `type:id`: `removedAt` of the removal that was erased. */
const doneShape = z.record(z.string(), z.string());

/**
 * The removals for personal information whose traces have not all been erased. It is asked of what is on disk, so erasing that
 * was interrupted is done again.
 *
 * @param removals the present ones, or `null` when Strapi said that they are those that are live
 */
export async function erasingDue(folders: Folders, removals: readonly RemovalLine[] | null): Promise<RemovalLine[]> {
  const done = await readDone(folders);
  const present = removals ?? (await knownRemovals(folders));
  return present.filter((removal) => {
    return removal.reason === 'personal-information' && done[keyOf(removal)] !== removal.removedAt;
  });
}

/** Call it once nothing is left of them. Ids and times only: nobody can tell from it what they said. */
export async function noteErased(folders: Folders, removals: readonly RemovalLine[]): Promise<void> {
  const done = await readDone(folders);
  for (const removal of removals) done[keyOf(removal)] = removal.removedAt;
  await writeWhole(fileIn(folders), JSON.stringify(done));
}

async function knownRemovals(folders: Folders): Promise<RemovalLine[]> {
  const inPlace = await versionInPlace(folders);
  return inPlace === null ? [] : ((await rememberedKnown(folders, inPlace))?.removals ?? []);
}

/** A damaged list means that everything is erased once more, which does no harm. */
async function readDone(folders: Folders): Promise<z.infer<typeof doneShape>> {
  const text = await readIfThere(fileIn(folders));
  try {
    return doneShape.parse(JSON.parse(text ?? '{}'));
  } catch {
    return {};
  }
}

function fileIn(folders: Folders): string {
  return join(folders.publisher, 'erased.json');
}
