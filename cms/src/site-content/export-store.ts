import type { FileHandle } from 'node:fs/promises';
import { mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Files kept: the newest, and two for clients that ask at the moment of a change. */
const kept = 3;

/** The folder of exports: one file a version, written once, replaced never. */
export interface ExportStore {
  /** Keeps an export and drops all but the newest few. */
  keep(version: string, bytes: Buffer): Promise<void>;
  /**
   * Opens the export of a version for reading. Whoever reads slowly keeps reading, even when the file is dropped.
   *
   * @throws when there is no such file (any more).
   */
  open(version: string): Promise<FileHandle>;
}

export function createExportStore(folder: string): ExportStore {
  const fileOf = (version: string) => path.join(folder, `${version}.ndjson`);

  return {
    async keep(version, bytes) {
      await mkdir(folder, { recursive: true });
      const unfinished = path.join(folder, `${version}.unfinished`);
      // Content changes and changes back: a file of that version may be there, but may be old or damaged.
      await writeFile(unfinished, bytes);
      await rename(unfinished, fileOf(version));
      await dropAllButNewest(folder, version);
    },
    open: (version) => open(fileOf(version)),
  };
}

async function dropAllButNewest(folder: string, version: string): Promise<void> {
  const names = await readdir(folder);
  const others = names.filter((name) => name.endsWith('.ndjson') && name !== `${version}.ndjson`);
  const withTimes = await Promise.all(
    others.map(async (name) => ({ name, writtenAt: (await stat(path.join(folder, name))).mtimeMs })),
  );
  const old = withTimes.sort((a, b) => b.writtenAt - a.writtenAt).slice(kept - 1);
  await Promise.all(old.map(({ name }) => rm(path.join(folder, name), { force: true })));
}
