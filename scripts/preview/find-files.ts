import { join } from 'node:path';
import type { FileLine } from '../../site/src/strapi/lines.ts';
import type { MirroredFile } from '../../site/src/strapi/links.ts';
import { download } from '../../site/src/strapi/media/download.ts';
import { inParallel } from '../../site/src/strapi/media/in-parallel.ts';
import { allOf, describe } from '../../site/src/strapi/media/make-copy.ts';
import { type MadeFile, makeFiles, UnfitFile } from '../../site/src/strapi/media/make-files.ts';
import { copyKeyOf, namesOf } from '../../site/src/strapi/media/mirror-files.ts';
import { readMirrorIndex } from '../../site/src/strapi/media/mirror-index.ts';
import { namesIn } from '../files/names-in.ts';

/** The files of one preview. */
export interface FoundFiles {
  /** By the id of the file. */
  mirrored: ReadonlyMap<string, MirroredFile>;
  /** What had to be made for the preview, by id. It is never written to disk: nothing has to be erased there. */
  made: ReadonlyMap<string, Made>;
}

interface Made {
  key: string;
  mirrored: MirroredFile;
  files: readonly MadeFile[];
}

export interface FilePlaces {
  cmsUrl: string;
  /** Opens files that only drafts or hidden things use. */
  draftToken: string;
  /** The publisher's folder of mirrored uploads, which is only read. */
  mirror: string;
}

const atATime = 2;

/**
 * Finds the files that a preview shows: as the publisher has mirrored them, or else made anew from Strapi's.
 *
 * @param before what was made for an earlier state of the same preview
 */
export async function findFiles(
  lines: readonly FileLine[],
  before: FoundFiles['made'],
  places: FilePlaces,
): Promise<FoundFiles> {
  const present = new Set(await namesIn(join(places.mirror, 'media')));
  const index = await readMirrorIndex(places.mirror);
  const mirrored = new Map<string, MirroredFile>();
  const missing: FileLine[] = [];
  for (const line of lines) {
    const copy = index.get(line.id);
    const isHeld = copy?.key === copyKeyOf(line) && namesOf(copy.file).every((name) => present.has(name));
    if (isHeld) mirrored.set(line.id, { sourcePath: line.data.url, file: copy.file, problem: null });
    else missing.push(line);
  }
  const made = new Map<string, Made>();
  await inParallel(missing, atATime, async (line) => {
    const earlier = before.get(line.id);
    made.set(line.id, earlier?.key === copyKeyOf(line) ? earlier : await make(line, places));
  });
  for (const [id, { mirrored: file }] of made) mirrored.set(id, file);
  return { mirrored, made };
}

async function make(line: FileLine, { cmsUrl, draftToken }: FilePlaces): Promise<Made> {
  const sourcePath = line.data.url;
  try {
    const files = await makeFiles(line, await download(line, { cmsUrl, token: draftToken }));
    const mirrored = { sourcePath, file: await describe(line, files), problem: null };
    return { key: copyKeyOf(line), mirrored, files: allOf(files) };
  } catch (error) {
    if (!(error instanceof UnfitFile)) throw error;
    // Without a key, so that it is tried again.
    return { key: '', mirrored: { sourcePath, file: null, problem: error.message }, files: [] };
  }
}
