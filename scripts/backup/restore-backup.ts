import { chmodSync, existsSync, mkdtempSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { takeLock } from '../processes/lock.ts';
import type { Places } from '../settings/places.ts';
import { OperatorError } from '../terminal/operator-error.ts';
import { type Manifest, manifestFile } from './manifest.ts';
import { unpack } from './unpack.ts';

export interface RestoreOptions {
  places: Places;
  archive: string;
  /** Move an existing newsroom aside; without this it is never touched. */
  replace: boolean;
}

export interface Restored {
  manifest: Manifest;
  /** Where the newsroom that was there before is now. */
  movedTo: string | undefined;
}

/**
 * Puts a backup back as the newsroom. Everything is unpacked and checked beside the data folder first and then put in its
 * place in one move, so a newsroom is never half restored.
 * @throws {OperatorError} when a newsroom is in the way or open, or the backup is not whole
 */
export async function restoreBackup(options: RestoreOptions): Promise<Restored> {
  const { places, archive } = options;
  if (!existsSync(archive)) throw new OperatorError(`There is no file ${archive}.`);
  requireRoom(options);
  const staging = mkdtempSync(`${places.data}.restoring-`);
  try {
    const manifest = await unpack(archive, staging);
    rmSync(path.join(staging, manifestFile));
    for (const secret of [places.settings, places.database]) {
      chmodSync(path.join(staging, path.relative(places.data, secret)), 0o600);
    }
    // Once more: unpacking takes a while, and someone may have opened the newsroom meanwhile.
    requireRoom(options);
    return { manifest, movedTo: putInPlace(staging, places.data) };
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

function requireRoom({ places, archive, replace }: RestoreOptions): void {
  if (!existsSync(places.data) || readdirSync(places.data).length === 0) return;
  requireClosed(places);
  if (replace) return;
  throw new OperatorError(
    `There is a newsroom in ${places.data} already. To move it aside and restore the backup in its place, add --replace:\n\n    npm run restore -- ${archive} --replace`,
  );
}

/** Restoring under a running Strapi would lose what it writes. */
function requireClosed(places: Places): void {
  const letGo = takeLock(places.lock);
  if (!letGo)
    throw new OperatorError('The newsroom is open. Close it first (Ctrl-C in its window), then restore again.');
  letGo();
}

function putInPlace(staging: string, data: string): string | undefined {
  if (!existsSync(data)) {
    renameSync(staging, data);
    return undefined;
  }
  if (readdirSync(data).length === 0) {
    rmdirSync(data);
    renameSync(staging, data);
    return undefined;
  }
  const aside = `${data}.before-${new Date().toISOString().slice(0, 19).replaceAll(':', '')}`;
  renameSync(data, aside);
  try {
    renameSync(staging, data);
  } catch (error) {
    renameSync(aside, data);
    throw error;
  }
  return aside;
}
