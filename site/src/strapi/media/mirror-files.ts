import { mkdir, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { copiesOf } from '../../content/copies-of.ts';
import type { SiteFile } from '../../content/types.ts';
import type { FileLine } from '../lines.ts';
import type { MirroredFile } from '../links.ts';
import type { Patience } from '../request.ts';
import { download } from './download.ts';
import { inParallel } from './in-parallel.ts';
import { makeCopy } from './make-copy.ts';
import { UnfitFile } from './make-files.ts';
import { recipe } from './media-name.ts';
import { type MirrorIndex, readMirrorIndex, writeMirrorIndex } from './mirror-index.ts';

export interface MirrorOptions {
  cmsUrl: string;
  /** The folder of the mirror; made when it is not there. */
  mirror: string;
  patience?: Patience | undefined;
  signal?: AbortSignal | undefined;
}

/** Downloads at a time: pictures keep two cores busy. */
const width = 4;

/**
 * Copies uploads from Strapi into the mirror and makes the sizes of pictures. What is there already is not fetched again.
 * An upload that cannot be had is answered with its last good copy, or with none, and with the reason; nothing is thrown for it.
 * @param lines uploads of the present export
 * @param earlier uploads that only last good versions use: taken from the mirror, never fetched
 * @returns by the id of the file
 */
export async function mirrorFiles(
  lines: readonly FileLine[],
  earlier: readonly FileLine[],
  options: MirrorOptions,
): Promise<Map<string, MirroredFile>> {
  const media = join(options.mirror, 'media');
  await mkdir(media, { recursive: true });
  const present = new Set(await readdir(media));
  const index = await readMirrorIndex(options.mirror);
  const held = new Map([...index].filter(([, { file }]) => namesOf(file).every((name) => present.has(name))));
  const before = JSON.stringify([...index]);

  const mirrored = await inParallel(lines, width, (line) => mirrorFile(line, held, options));
  const files = new Map(lines.map((line, place) => [line.id, mirrored[place] ?? missing(line)]));
  for (const line of earlier) if (!files.has(line.id)) files.set(line.id, fromEarlier(line, held));
  if (JSON.stringify([...held]) !== before) await writeMirrorIndex(options.mirror, held);
  return files;
}

async function mirrorFile(line: FileLine, held: MirrorIndex, options: MirrorOptions): Promise<MirroredFile> {
  const sourcePath = line.data.url;
  const key = copyKeyOf(line);
  const copy = held.get(line.id);
  if (copy?.key === key) return { sourcePath, file: copy.file, problem: null };
  try {
    const file = await makeCopy(line, await download(line, options), join(options.mirror, 'media'));
    held.set(line.id, { key, file });
    return { sourcePath, file, problem: null };
  } catch (error) {
    if (!(error instanceof UnfitFile)) throw error;
    return { sourcePath, file: copy ? { ...copy.file, sourcePath } : null, problem: error.message };
  }
}

function fromEarlier(line: FileLine, held: MirrorIndex): MirroredFile {
  const copy = held.get(line.id);
  return copy ? { sourcePath: copy.file.sourcePath, file: copy.file, problem: null } : missing(line);
}

function missing(line: FileLine): MirroredFile {
  return { sourcePath: line.data.url, file: null, problem: `there is no copy of "${line.data.name}"` };
}

/** What an upload is known by in the mirror; under another key, the copy must be made again. */
export function copyKeyOf({ data }: FileLine): string {
  return JSON.stringify([recipe, data.url, data.name, data.updatedAt, data.sizeBytes]);
}

/** Names in the mirror of all that was made of an upload. */
export function namesOf(file: SiteFile): string[] {
  return copiesOf(file).map(({ path }) => basename(path));
}
