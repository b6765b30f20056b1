import { addresses } from '../../site/src/content/addresses.ts';
import type { Snapshot } from '../../site/src/content/snapshot.ts';
import { breather } from './breathe.ts';
import { Refusal } from './refusal.ts';
import type { RenderedFile } from './rendered-file.ts';
import type { ResidentBundle } from './resident-bundle.ts';

/**
 * Renders every address of the site, one after another, so that only one page is in memory at a time. Everything is
 * rendered at every publish: it takes a fraction of a second, and no page can be forgotten.
 *
 * @throws {Refusal} when an address does not answer 200: Astro turns an error in a template into a page with status 500
 */
export async function* render(
  bundle: ResidentBundle,
  snapshot: Snapshot,
  signal: AbortSignal,
): AsyncGenerator<RenderedFile> {
  const breathe = breather(signal);
  for (const { path, file } of addresses(snapshot)) {
    const response = await bundle.render(path, snapshot);
    if (response.status !== 200) throw new Refusal([unexpected(path, response.status)]);
    const bytes = Buffer.from(await response.arrayBuffer());
    // A page that comes after the deadline must not be written any more: the next try may be using the folder.
    signal.throwIfAborted();
    yield { file, bytes };
    await breathe();
  }
}

function unexpected(path: string, status: number): string {
  return `The page ${path} could not be rendered (it answered ${status} instead of 200). Developer: the publisher's log says what its template stumbled over. Editor: if you have just changed the item at that address, undo the change.`;
}
