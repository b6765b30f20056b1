import type { Snapshot } from '../../site/src/content/snapshot.ts';
import { breather } from './breathe.ts';
import { Refusal } from './refusal.ts';
import { answersTheSame, listen } from './render/questions.ts';
import type { KnownPage, RenderMemory } from './render/render-memory.ts';
import type { RenderedFile } from './render/rendered-file.ts';
import type { ResidentBundle } from './render/resident-bundle.ts';

/**
 * Goes through every address of the site, one after another, so that only one page is in memory at a time. A page is made of
 * the answers to what it asks of the snapshot: where they are what they were, it need not be rendered again. No list of what
 * depends on what has to be kept, so none can be wrong.
 *
 * @param memory what was rendered the last time; afterwards it holds what was rendered now
 * @throws {Refusal} when an address does not answer 200: Astro turns an error in a template into a page with status 500
 */
export async function* render(
  bundle: ResidentBundle,
  snapshot: Snapshot,
  memory: RenderMemory,
  signal: AbortSignal,
): AsyncGenerator<RenderedFile> {
  const breathe = breather(signal);
  const before = memory.codeVersion === bundle.codeVersion ? memory.pages : new Map<string, KnownPage>();
  const pages = new Map<string, KnownPage>();
  for (const { path, file } of bundle.addresses(snapshot)) {
    const known = before.get(path);
    const isSame = known !== undefined && answersTheSame(known.questions, snapshot);
    yield {
      file,
      ...(isSame && { knownAs: known.identity }),
      async bytes() {
        const { heard, questions } = listen(snapshot);
        const bytes = await renderOne(bundle, path, heard, signal);
        pages.set(path, { questions, identity: '' });
        return bytes;
      },
      onWritten(identity) {
        const page = pages.get(path) ?? known;
        if (page) pages.set(path, { ...page, identity });
      },
    };
    await breathe();
  }
  memory.codeVersion = bundle.codeVersion;
  memory.pages = pages;
}

async function renderOne(
  bundle: ResidentBundle,
  path: string,
  snapshot: Snapshot,
  signal: AbortSignal,
): Promise<Buffer> {
  const response = await bundle.render(path, snapshot);
  if (response.status !== 200) throw new Refusal([unexpected(path, response.status)]);
  const bytes = Buffer.from(await response.arrayBuffer());
  // A page that comes after the deadline must not be written any more: the next try may be using the folder.
  signal.throwIfAborted();
  return bytes;
}

function unexpected(path: string, status: number): string {
  return `The page ${path} could not be rendered (it answered ${status} instead of 200). Developer: the publisher's log says where its template stumbled. Editor: if you have just changed the item at that address, undo the change.`;
}
