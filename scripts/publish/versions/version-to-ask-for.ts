import type { Folders } from '../folders.ts';
import { readHold } from '../hold/hold.ts';
import { showsHeld } from '../hold/pull-held.ts';
import { readStanding } from '../standing.ts';
import { rememberedKnown } from './version-memory.ts';

/**
 * The version of Strapi's export that readers see, as far as it goes: while Strapi still has it, there is nothing to do.
 *
 * @returns `null` when there is something to do in any case: nothing is live yet, or a hold was set or lifted since
 * @throws {DamagedHold}
 */
export async function versionToAskFor(folders: Folders): Promise<string | null> {
  const hold = await readHold(folders);
  const standing = await readStanding(folders);
  if (hold === null) return standing.live?.contentVersion ?? null;
  if (standing.inPlace === null) return null;
  const known = await rememberedKnown(folders, standing.inPlace);
  return known !== null && showsHeld(standing, hold, known) ? known.version : null;
}
