import { join } from 'node:path';
import { z } from 'zod';
import { readIfThere } from '../../files/read-if-there.ts';
import { writeWhole } from '../../files/write-whole.ts';
import type { Folders } from '../folders.ts';

const pastShape = z.strictObject({
  /** When it was proven to be live. */
  at: z.iso.datetime(),
  /** From the pull to proven. */
  tookMs: z.int().nonnegative(),
  /** Items that became visible or different. */
  changed: z.int().nonnegative(),
  removed: z.int().nonnegative(),
  /** A person set it off, where it was no ordinary change. */
  by: z.enum(['hold', 'publish-again']).optional(),
});
export type PastPublish = z.infer<typeof pastShape>;

const kept = 5;

/** The last ones that went live, newest first. Kept on disk, so that a restart knows them; a damaged list is begun anew. */
export async function readPastPublishes(folders: Folders): Promise<PastPublish[]> {
  const text = await readIfThere(fileIn(folders));
  try {
    return z.array(pastShape).parse(JSON.parse(text ?? '[]'));
  } catch {
    return [];
  }
}

/** Call it only while holding the lock. */
export async function notePublish(folders: Folders, publish: PastPublish): Promise<void> {
  const publishes = [publish, ...(await readPastPublishes(folders))];
  await writeWhole(fileIn(folders), JSON.stringify(publishes.slice(0, kept)));
}

function fileIn(folders: Folders): string {
  return join(folders.publisher, 'publishes.json');
}
