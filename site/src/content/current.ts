import { createSnapshot, type Snapshot } from './snapshot.ts';
import { snapshotData } from './snapshot-data.ts';

/**
 * The snapshot of this build, for pages that were not handed one: `Astro.locals.snapshot ?? (await current())`.
 * It is read once from the file that `SITE_SNAPSHOT` names; the newsroom integration writes that file after the pull.
 * @throws when no pull has come before.
 */
export function current(): Promise<Snapshot> {
  const file = process.env.SITE_SNAPSHOT;
  if (!file) {
    throw new Error(
      'There is no content to show: SITE_SNAPSHOT is not set. Developer: "astro build" pulls the content itself; for "astro dev" let SITE_SNAPSHOT name the build/snapshot.json of an earlier build.',
    );
  }
  if (read?.file !== file) read = { file, snapshot: readSnapshot(file) };
  return read.snapshot;
}

let read: { file: string; snapshot: Promise<Snapshot> } | undefined;

async function readSnapshot(file: string): Promise<Snapshot> {
  return createSnapshot(await snapshotData(file));
}
