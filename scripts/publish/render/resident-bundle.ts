import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Address } from '../../../site/src/content/addresses.ts';
import type { Snapshot } from '../../../site/src/content/snapshot.ts';
import type { SnapshotData } from '../../../site/src/content/types.ts';
import { listFiles } from '../../files/list-files.ts';
import { OperatorError } from '../../terminal/operator-error.ts';
import type { RenderedFile } from './rendered-file.ts';

/** The Astro site, built once per change of code and kept warm: it renders any address of any snapshot. */
export interface ResidentBundle {
  /** Differs whenever the same content could make other files. */
  codeVersion: string;
  /** Files that are served as they are: style sheets, icons. */
  assets: readonly RenderedFile[];
  /** An index over plain data, for `addresses` and `render` of this bundle and of no other. */
  createSnapshot(data: SnapshotData): Snapshot;
  addresses(snapshot: Snapshot): Address[];
  render(path: string, snapshot: Snapshot): Promise<Response>;
}

type Entry = Omit<ResidentBundle, 'codeVersion' | 'assets'>;

/**
 * Opens what `astro build` with SITE_MODE=resident has made.
 *
 * @param folder absolute path; nobody may write to it while it is open, because it loads its pages one by one
 * @throws {OperatorError} when it is not a bundle of this site
 */
export async function openBundle(folder: string, codeVersion: string): Promise<ResidentBundle> {
  const entry = join(folder, 'server', 'entry.mjs');
  const loaded: unknown = await import(pathToFileURL(entry).href);
  if (!isEntry(loaded)) {
    throw new OperatorError(
      `${entry} does not export ${exported.join(', ')}. Developer: the adapter and the publisher disagree.`,
    );
  }
  const { createSnapshot, addresses, render } = loaded;
  return { codeVersion, assets: readAssets(join(folder, 'client')), createSnapshot, addresses, render };
}

function readAssets(folder: string): RenderedFile[] {
  return listFiles(folder).map((file) => {
    const bytes = readFileSync(join(folder, file));
    return { file, bytes: async () => bytes };
  });
}

const exported = ['createSnapshot', 'addresses', 'render'] as const satisfies (keyof Entry)[];

function isEntry(loaded: unknown): loaded is Entry {
  if (typeof loaded !== 'object' || loaded === null) return false;
  const found = new Map<string, unknown>(Object.entries(loaded));
  return exported.every((name) => typeof found.get(name) === 'function');
}
