import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeWhole } from './write-whole.ts';

const pixels = z.int().positive();
const variant = z.strictObject({ path: z.string(), width: pixels, height: pixels });
/** A file as the mirror made it, read back from disk. */
export const siteFile = z.strictObject({
  id: z.string(),
  name: z.string(),
  path: z.string(),
  sourcePath: z.string(),
  mime: z.string(),
  sizeBytes: z.int().nonnegative(),
  width: pixels.nullable(),
  height: pixels.nullable(),
  variants: z.array(variant),
  // Not in what was written before such parts were made; the versions of then are still kept.
  share: variant.nullable().default(null),
  pageCount: z.int().nonnegative().nullable(),
});

/** One upload as it was mirrored last. */
const copy = z.strictObject({
  /** Differs when the upload in Strapi, or what we make of it, is another. */
  key: z.string(),
  file: siteFile,
});

/** What a mirror holds, by the id of the file in Strapi. */
export type MirrorIndex = Map<string, z.infer<typeof copy>>;

/** Reads what the mirror holds. Empty when there is no mirror yet, or its index is of an earlier form: then it is made again. */
export async function readMirrorIndex(mirror: string): Promise<MirrorIndex> {
  try {
    const json: unknown = JSON.parse(await readFile(indexFile(mirror), 'utf8'));
    return new Map(Object.entries(z.record(z.string(), copy).parse(json)));
  } catch {
    return new Map();
  }
}

export async function writeMirrorIndex(mirror: string, index: MirrorIndex): Promise<void> {
  await writeWhole(indexFile(mirror), JSON.stringify(Object.fromEntries(index)));
}

function indexFile(mirror: string): string {
  return join(mirror, 'index.json');
}
