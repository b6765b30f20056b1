import { readFile } from 'node:fs/promises';
import type { SnapshotData } from './types.ts';

declare global {
  /**
   * What the newsroom integration has pulled and written to `file`. The pages are another program in the same process: with ten
   * thousand articles it would take them a second to read it again.
   */
  var pulledSnapshot: { file: string; data: SnapshotData } | undefined;
}

/** The content in a file of our own: written by the integration from a checked pull, so it is not checked again. */
export async function snapshotData(file: string): Promise<SnapshotData> {
  const pulled = globalThis.pulledSnapshot;
  return pulled?.file === file ? pulled.data : JSON.parse(await readFile(file, 'utf8'));
}
