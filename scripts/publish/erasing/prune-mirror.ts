import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { copiesOf } from '../../../site/src/content/copies-of.ts';
import type { SiteFile } from '../../../site/src/content/types.ts';
import { readMirrorIndex, writeMirrorIndex } from '../../../site/src/strapi/media/mirror-index.ts';
import { namesIn } from '../../files/names-in.ts';
import { readIfThere } from '../../files/read-if-there.ts';
import { type Folders, folderOf } from '../folders.ts';
import { heldFile, readHold } from '../hold/hold.ts';
import { parseFiles } from '../versions/version-memory.ts';
import { listVersions } from '../versions/versions.ts';

/**
 * Removes from the mirror what no version that is kept uses any more, nor the hold, nor the present export: a picture of an item
 * at fault is not made anew each time that Strapi is asked.
 *
 * @param uploads ids of the uploads that the present export names
 */
export async function pruneMirror(folders: Folders, uploads: readonly string[]): Promise<void> {
  const media = join(folders.mirror, 'media');
  const index = await readMirrorIndex(folders.mirror);
  const used = new Set(await namesInUse(folders));
  for (const id of uploads) for (const name of namesOf(index.get(id)?.file)) used.add(name);
  for (const name of await namesIn(media)) if (!used.has(name)) await rm(join(media, name), { force: true });

  // Half an index, by a process that was killed: it names uploads.
  for (const name of await namesIn(folders.mirror)) {
    if (name.endsWith('.part')) await rm(join(folders.mirror, name), { force: true });
  }
  const left = new Map([...index].filter(([, { file }]) => namesOf(file).every((name) => used.has(name))));
  if (left.size < index.size) await writeMirrorIndex(folders.mirror, left);
}

async function namesInUse(folders: Folders): Promise<string[]> {
  const versions = await listVersions(folders);
  const ofVersions = await Promise.all(versions.map((version) => namesIn(join(folderOf(folders, version), 'media'))));
  const hold = await readHold(folders);
  const held = hold && parseFiles(await readIfThere(heldFile(folders, hold.version, 'files')));
  return [...ofVersions.flat(), ...(held ?? []).flatMap(namesOf)];
}

function namesOf(file: SiteFile | undefined): string[] {
  return file === undefined ? [] : copiesOf(file).map(({ path }) => basename(path));
}
