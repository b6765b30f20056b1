import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { create } from 'tar';
import type { Places } from '../settings/places.ts';
import { OperatorError } from '../terminal/operator-error.ts';
import { collectUploads } from './collect-uploads.ts';
import { copyDatabase } from './copy-database.ts';
import { describeFiles, type Manifest, manifestFile } from './manifest.ts';

/**
 * Puts everything that can't be made again into one file: the database, the uploads and the settings. The newsroom may
 * be open meanwhile. The file holds secrets, so only its owner can read it.
 * @param target file to write
 * @throws {OperatorError} when there is nothing to back up, or something already is where the backup should be
 */
export async function makeBackup(places: Places, target: string): Promise<Manifest> {
  if (!existsSync(places.database)) {
    throw new OperatorError(
      `There is nothing to back up: ${places.database} is not there. Start the newsroom once first.`,
    );
  }
  if (existsSync(target)) {
    throw new OperatorError(`${target} is there already, and a backup never replaces another. Choose another name.`);
  }
  mkdirSync(path.dirname(target), { recursive: true, mode: 0o700 });
  // Inside the data folder: on the same disk, and closed to others.
  const staging = mkdtempSync(path.join(places.data, 'backup-'));
  const unfinished = `${target}.unfinished`;
  try {
    const takenAt = new Date();
    const files = await collect(places, staging);
    const manifest = await describeFiles(staging, files, takenAt);
    writeFileSync(path.join(staging, manifestFile), JSON.stringify(manifest, null, 2));
    await create({ gzip: true, file: unfinished, cwd: staging, portable: true, mode: 0o600 }, [manifestFile, ...files]);
    renameSync(unfinished, target);
    return manifest;
  } finally {
    rmSync(unfinished, { force: true });
    rmSync(staging, { recursive: true });
  }
}

/** The database comes before the uploads: then every upload that it names has been made already. */
async function collect(places: Places, staging: string): Promise<string[]> {
  const database = inData(places, places.database);
  await copyDatabase(places.database, path.join(staging, database));
  const uploads = inData(places, places.uploads);
  const uploaded = collectUploads(places.uploads, path.join(staging, uploads)).map((file) => `${uploads}/${file}`);
  const settings = inData(places, places.settings);
  copyFileSync(places.settings, path.join(staging, settings));
  return [settings, database, ...uploaded];
}

function inData(places: Places, place: string): string {
  return path.relative(places.data, place).split(path.sep).join('/');
}
