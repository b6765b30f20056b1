import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Snapshot } from '../../site/src/content/snapshot.ts';
import { listFiles } from '../files/list-files.ts';
import { OperatorError } from '../terminal/operator-error.ts';
import type { RenderedFile } from './rendered-file.ts';

/** The Astro site, built once per change of code and kept warm: it renders any address of any snapshot. */
export interface ResidentBundle {
  /** Differs whenever the same content could make other files. */
  codeVersion: string;
  /** Files that are served as they are: style sheets, icons. */
  assets: readonly RenderedFile[];
  render(path: string, snapshot: Snapshot): Promise<Response>;
}

/**
 * Opens what `astro build` with SITE_MODE=resident has made.
 *
 * @param folder absolute path; nobody may write to it while it is open, because it loads its pages one by one
 * @throws {OperatorError} when it is not a bundle of this site
 */
export async function openBundle(folder: string, codeVersion: string): Promise<ResidentBundle> {
  const entry = join(folder, 'server', 'entry.mjs');
  const loaded: unknown = await import(pathToFileURL(entry).href);
  if (!canRender(loaded)) {
    throw new OperatorError(`${entry} does not export "render". Developer: the adapter and the publisher disagree.`);
  }
  return { codeVersion, assets: readAssets(join(folder, 'client')), render: loaded.render };
}

function readAssets(folder: string): RenderedFile[] {
  return listFiles(folder).map((file) => ({ file, bytes: readFileSync(join(folder, file)) }));
}

function canRender(loaded: unknown): loaded is Pick<ResidentBundle, 'render'> {
  return typeof loaded === 'object' && loaded !== null && 'render' in loaded && typeof loaded.render === 'function';
}
