import { basename, join } from 'node:path';
import { copiesOf } from '../../../site/src/content/copies-of.ts';
import type { SiteFile } from '../../../site/src/content/types.ts';
import { type LastGood, readLastGood } from '../../../site/src/strapi/last-good.ts';
import { linesIn } from '../../../site/src/strapi/lines-in.ts';
import type { MirroredFile } from '../../../site/src/strapi/links.ts';
import { namesIn } from '../../files/names-in.ts';
import { readBytesIfThere, readIfThere } from '../../files/read-if-there.ts';
import type { Folders } from '../folders.ts';
import { parseFiles } from '../versions/version-memory.ts';

/** What a version showed, as it was kept. */
export interface ShownLines {
  lines: LastGood;
  /** By id. They come as they were then: the mirror's index tells of the newest copy of each only. */
  files: ReadonlyMap<string, MirroredFile>;
}

/**
 * @param kept absolute paths of the two parts of a version's memory
 * @returns `null` when they are missing or damaged
 */
export async function readShownLines(
  { mirror }: Folders,
  kept: { lines: string; files: string },
): Promise<ShownLines | null> {
  const lines = wholeLines(await readBytesIfThere(kept.lines));
  const files = parseFiles(await readIfThere(kept.files));
  if (lines === null || files === null) return null;
  const there = new Set(await namesIn(join(mirror, 'media')));
  return { lines, files: new Map(files.map((file) => [file.id, mirrored(file, there)])) };
}

/** `null` when a line can't be read: what it showed would be gone from the site, and nothing would say so. */
function wholeLines(ndjson: Buffer | null): LastGood | null {
  if (ndjson === null) return null;
  const lines = readLastGood(ndjson);
  const count = linesIn(ndjson).filter((line) => line.byteLength > 0).length;
  return lines.items.size + lines.files.size === count ? lines : null;
}

function mirrored(file: SiteFile, there: ReadonlySet<string>): MirroredFile {
  const isThere = copiesOf(file).every(({ path }) => there.has(basename(path)));
  const { sourcePath } = file;
  if (isThere) return { sourcePath, file, problem: null };
  return { sourcePath, file: null, problem: `there is no copy of "${file.name}" any more` };
}
