import { join } from 'node:path';
import { type Pulled, pull } from '../../site/src/strapi/pull.ts';
import { readIfThere } from '../files/read-if-there.ts';
import { writeWhole } from '../files/write-whole.ts';
import { type Folders, memoryOf } from './folders.ts';
import type { Newsroom } from './newsroom.ts';
import type { Standing } from './standing.ts';

/**
 * Asks Strapi for everything published, with the media mirrored.
 *
 * @param ifChanged ask only for another version than the live one; false asks for everything in any case
 * @throws {PullError} one clear message, when there is doubt about the export as a whole
 */
export async function pullContent(
  newsroom: Newsroom,
  standing: Standing,
  ifChanged: boolean,
  signal: AbortSignal,
): Promise<Pulled | 'unchanged'> {
  const { folders, cmsUrl, token, bundle } = newsroom;
  const lastGood = await readLastGood(folders, standing);
  // Another code makes other pages of the same content, so then the content is needed even when it is the same.
  const known = ifChanged && standing.live?.codeVersion === bundle.codeVersion ? standing.live.contentVersion : null;
  return pull({
    cmsUrl,
    token,
    mirror: folders.mirror,
    signal,
    ...(lastGood !== null && { lastGood }),
    ...(known !== null && { ifNoneMatch: known }),
  });
}

/** The lines that readers see now, or `null` when there are none. */
export async function readLastGood(folders: Folders, { inPlace }: Standing): Promise<string | null> {
  return inPlace === null ? null : readIfThere(lastGoodFile(folders, inPlace));
}

/** Keeps the lines that a version shows: if an item is at fault next time, readers keep what they see now. */
export async function keepLastGood(folders: Folders, version: number, kept: string): Promise<void> {
  await writeWhole(lastGoodFile(folders, version), kept);
}

function lastGoodFile(folders: Folders, version: number): string {
  return join(memoryOf(folders, version), 'last-good.ndjson');
}
