import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const fileShape = z.strictObject({ path: z.string(), bytes: z.number().int(), sha256: z.string() });

/** What a backup holds, so that whoever restores it can tell whether all of it is there and as it was. */
export const manifestShape = z.strictObject({
  schema: z.literal(1),
  takenAt: z.iso.datetime(),
  counts: z.strictObject({ files: z.number().int(), bytes: z.number().int() }),
  files: z.array(fileShape),
});
export type Manifest = z.infer<typeof manifestShape>;

/** The name of the manifest in the archive, where it comes first. */
export const manifestFile = 'manifest.json';

/**
 * Describes files of a backup.
 * @param folder that `files` are relative to
 * @param takenAt when the database was copied
 */
export async function describeFiles(folder: string, files: readonly string[], takenAt: Date): Promise<Manifest> {
  const described: Manifest['files'] = [];
  for (const file of files) {
    const place = path.join(folder, file);
    described.push({ path: file, bytes: statSync(place).size, sha256: await sha256(place) });
  }
  const bytes = described.reduce((sum, file) => sum + file.bytes, 0);
  return {
    schema: 1,
    takenAt: takenAt.toISOString(),
    counts: { files: described.length, bytes },
    files: described,
  };
}

/** The SHA-256 of a file, in hexadecimal. */
export async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(file)) hash.update(part);
  return hash.digest('hex');
}
