import { formatMoment } from '../../terminal/format-moment.ts';
import { type Folders, folderOf } from '../folders.ts';
import { DamagedHold, readHold } from '../hold/hold.ts';
import { readLive } from '../live.ts';
import { type KeptVersion, versionsToGoBackTo } from './versions.ts';

/** The versions to go back to and the hold, in words for whoever asked on a terminal. */
export async function describeVersions(folders: Folders): Promise<string> {
  const versions = await versionsToGoBackTo(folders);
  if (versions.length === 0) return 'There is no version to go back to yet.';
  const lines = await Promise.all(versions.map((version) => describe(folders, version)));
  return `The versions to go back to, newest first:\n${lines.join('\n')}\n\n${await describeHold(folders)}`;
}

async function describe(folders: Folders, { version, live, inPlace }: KeptVersion): Promise<string> {
  const said = await readLive(folderOf(folders, version));
  const count = Object.keys(said?.items ?? {}).length;
  const items = count === 1 ? '1 item' : `${count} items`;
  // Three publishes in one minute are nothing unusual.
  const since = formatMoment(live.publishedAt, 'second');
  return `  ${version}  live since ${since}, ${items}${inPlace ? ', readers see it now' : ''}`;
}

async function describeHold(folders: Folders): Promise<string> {
  try {
    const hold = await readHold(folders);
    if (hold === null) return 'The site is not held: what Strapi publishes goes live.';
    const { version, publishedAt, who, at, why } = hold;
    return `The site is held at version ${version}, as it was on ${formatMoment(publishedAt)}. ${who} went back on ${formatMoment(at)}: ${why}`;
  } catch (error) {
    if (error instanceof DamagedHold) return error.message;
    throw error;
  }
}
