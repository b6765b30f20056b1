import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { placeMedia } from '../../../site/src/strapi/place-media.ts';
import type { Pulled } from '../../../site/src/strapi/pull.ts';
import { linkOrCopy } from '../../files/link-or-copy.ts';
import { memoryOf } from '../folders.ts';
import { liveFile, liveItemsFile } from '../live.ts';
import type { Newsroom } from '../newsroom.ts';
import { withKnownObjects } from '../render/render-memory.ts';
import type { RenderedFile } from '../render/rendered-file.ts';
import { render } from '../render.ts';
import type { Standing } from '../standing.ts';
import { beginDraft } from '../versions/versions.ts';
import { carryAssets } from './carried-assets.ts';
import { type Differences, writeVersion } from './write-version.ts';

/** Renders the whole site into the folder of the next version, with media and with what open pages still need. */
export async function makeDraft(
  newsroom: Newsroom,
  standing: Standing,
  pulled: Pulled,
  signal: AbortSignal,
): Promise<Differences> {
  const { folders, bundle, rendered } = newsroom;
  const snapshot = bundle.createSnapshot(withKnownObjects(pulled.snapshot, rendered));
  const folder = await beginDraft(folders, standing.next);
  return writeVersion(standing.previous, folder, everything(), place, newsroom.facts, signal);

  async function place(): Promise<void> {
    // Once it is given up, the next try may be using the folder.
    signal.throwIfAborted();
    await placeMedia(pulled.snapshot, folders.mirror, folder, signal);
    signal.throwIfAborted();
    if (standing.previous === null || standing.inPlace === null) return;
    keepSayingWhatWasProven(standing.previous, folder);
    await carryAssets({
      previous: standing.previous,
      folder,
      previousMemory: memoryOf(folders, standing.inPlace),
      memory: memoryOf(folders, standing.next),
      takenDown: Object.keys(standing.items).some((key) => !(key in pulled.digests)),
      now: new Date(),
    });
  }

  async function* everything(): AsyncGenerator<RenderedFile> {
    yield* bundle.assets;
    yield* render(bundle, snapshot, rendered, signal);
  }
}

/** Until the new version is proven, its `live.json` says what the one before said. So there always is one to read. */
function keepSayingWhatWasProven(previous: string, folder: string): void {
  for (const name of [liveFile, liveItemsFile]) {
    if (existsSync(join(previous, name))) linkOrCopy(join(previous, name), join(folder, name));
  }
}
