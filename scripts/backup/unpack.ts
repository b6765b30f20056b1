import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { extract, list, type ReadEntry } from 'tar';
import { listFiles } from '../files/list-files.ts';
import { OperatorError } from '../terminal/operator-error.ts';
import { faultInDatabase } from './copy-database.ts';
import { type Manifest, manifestFile, manifestShape, sha256 } from './manifest.ts';

/**
 * Unpacks a backup into an empty folder and makes sure that all of it is there, as it was when it was taken.
 * @throws {OperatorError} when it is not; the folder is then to be thrown away
 */
export async function unpack(archive: string, folder: string): Promise<Manifest> {
  try {
    await refuseStrangers(archive);
    await extract({ file: archive, cwd: folder, strict: true, preserveOwner: false });
    const manifest = readManifest(folder);
    await compare(manifest, folder);
    return manifest;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new OperatorError(
      `${archive} is not a whole backup, so nothing was restored and nothing was changed: ${why}\nUse another backup, or copy this one again from where it is kept.`,
      { cause: error },
    );
  }
}

/** A backup of ours has only plain files in a few places. Anything else was put there to get at other files. */
async function refuseStrangers(archive: string): Promise<void> {
  const strangers: string[] = [];
  await list({
    file: archive,
    strict: true,
    // Not thrown here: the archive's reader is a stream, which nobody would hear it from.
    onReadEntry: (entry) => {
      if (!isOurs(entry)) strangers.push(`"${entry.path}" (${entry.type})`);
    },
  });
  if (strangers.length > 0) throw new Error(`it holds ${strangers.join(', ')}, which no backup does.`);
}

function isOurs({ path: name, type }: ReadEntry): boolean {
  const known = /^(manifest\.json|settings\.env|database\/newsroom\.db|public\/uploads\/.+)$/.test(name);
  const climbs = name.split(/[/\\]/).includes('..');
  return known && !climbs && type === 'File';
}

function readManifest(folder: string): Manifest {
  const file = path.join(folder, manifestFile);
  if (!existsSync(file)) throw new Error(`it has no ${manifestFile}.`);
  const manifest = manifestShape.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!manifest.success)
    throw new Error(`its ${manifestFile} can't be read, or is of a newer kind than this program knows.`);
  return manifest.data;
}

async function compare(manifest: Manifest, folder: string): Promise<void> {
  const expected = new Map(manifest.files.map((file) => [file.path, file]));
  for (const name of listFiles(folder)) {
    const file = expected.get(name);
    expected.delete(name);
    if (name === manifestFile) continue;
    if (!file) throw new Error(`it holds "${name}", which its ${manifestFile} does not know.`);
    if ((await sha256(path.join(folder, name))) !== file.sha256) throw new Error(`"${name}" is not as it was.`);
  }
  for (const name of expected.keys()) throw new Error(`"${name}" is missing.`);
  const fault = faultInDatabase(path.join(folder, 'database/newsroom.db'));
  if (fault) throw new Error(`its database is damaged: ${fault}.`);
}
