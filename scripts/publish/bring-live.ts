import { rm } from 'node:fs/promises';
import { draftOf, type Folders, folderOf } from './folders.ts';
import { type Candidate, gate } from './gate.ts';
import { heldKeys } from './hold/pull-held.ts';
import { isLive } from './is-live.ts';
import { itemsSince, type LiveItems, writeLive } from './live.ts';
import type { Newsroom } from './newsroom.ts';
import { whatToProve } from './prove/proof.ts';
import { prove } from './prove.ts';
import type { Publishing } from './publish.ts';
import { putInPlace } from './swap.ts';
import { notePublish } from './versions/past-publishes.ts';
import { remember, rememberedBeforeHold, rememberedLines } from './versions/version-memory.ts';
import { makeDraft } from './write/make-draft.ts';
import type { Differences } from './write/write-version.ts';

export interface Brought {
  result: 'live' | 'unchanged';
  /** What a developer should mend, as sentences; it did not hold the site back. */
  warnings: string[];
}

/**
 * The steps from the pull to live.
 *
 * @returns `unchanged` when the rendered site is, byte for byte, what is live and proven
 */
export async function bringLive(newsroom: Newsroom, publishing: Publishing): Promise<Brought> {
  const { folders, siteUrl } = newsroom;
  const { standing, content, steps } = publishing;
  const { pulled } = content;
  const differences = await steps.run('render', (signal) => makeDraft(newsroom, standing, pulled, signal));
  const candidate: Candidate = {
    folder: draftOf(folders, standing.next),
    siteUrl,
    pulled,
    before: await mustStay(newsroom, publishing),
    isShownBefore: publishing.isShownBefore,
    acceptsRemovalOf: publishing.options.acceptsRemovalOf ?? (() => false),
    lastGood: async () => (standing.inPlace === null ? null : rememberedLines(folders, standing.inPlace)),
  };
  const warnings = await steps.run('gate', (signal) => gate(candidate, newsroom.facts, signal));
  const version = await steps.run('swap', (signal) => swap(newsroom, publishing, differences, signal));
  if (version === standing.inPlace && isLive(newsroom, standing, pulled)) return { result: 'unchanged', warnings };
  const folder = folderOf(folders, version);
  await steps.run('prove', async (signal) => {
    const proof = await whatToProve(folders, folder, pulled, standing, differences);
    await prove(siteUrl, folder, proof, signal);
  });
  await steps.run('live', () => sayLive(newsroom, folder, publishing));
  return { result: 'live', warnings };
}

/** Going back takes away what is newer, and a person has asked for that; what the held version has must stay. */
async function mustStay({ folders }: Newsroom, { hold, standing }: Publishing): Promise<LiveItems> {
  if (hold === null) return standing.items;
  const held = await heldKeys(folders, hold);
  return Object.fromEntries(Object.entries(standing.items).filter(([key]) => held.has(key)));
}

/** Puts the draft in place; one that differs in nothing (a swap that was never proven, a wish to be sure) is not needed. */
async function swap(
  { folders }: Newsroom,
  { standing, content, isShownBefore }: Publishing,
  { changed, gone }: Differences,
  signal: AbortSignal,
): Promise<number> {
  const { inPlace, next } = standing;
  const needed = inPlace === null || changed.length > 0 || gone.length > 0;
  const version = needed ? next : inPlace;
  const { pulled, known } = content;
  await remember(folders, version, {
    lines: pulled.kept,
    known,
    files: pulled.snapshot.files,
    linesBeforeHold: !isShownBefore || inPlace === null ? null : await linesBeforeHold(folders, inPlace),
  });
  if (needed) await putInPlace(folders, version, signal);
  else await rm(draftOf(folders, next), { recursive: true, force: true });
  return version;
}

/** Handed on from version to version until what Strapi exports is published again. */
async function linesBeforeHold(folders: Folders, inPlace: number): Promise<Buffer | null> {
  return (await rememberedBeforeHold(folders, inPlace)) ?? rememberedLines(folders, inPlace);
}

async function sayLive(
  { folders, bundle }: Newsroom,
  folder: string,
  { standing: { items }, content: { pulled }, hold, began, options }: Publishing,
): Promise<void> {
  const now = new Date().toISOString();
  const { digests } = pulled;
  await writeLive(
    folder,
    {
      schema: 1,
      contentVersion: pulled.snapshot.version,
      codeVersion: bundle.codeVersion,
      publishedAt: now,
      state: 'live',
    },
    itemsSince(digests, items, now),
  );
  const by = hold === null ? options.by : 'hold';
  await notePublish(folders, {
    at: now,
    tookMs: Math.round(performance.now() - began),
    changed: Object.entries(digests).filter(([key, digest]) => items[key]?.digest !== digest).length,
    removed: Object.keys(items).filter((key) => !(key in digests)).length,
    ...(by !== undefined && { by }),
  });
}
