import { rm } from 'node:fs/promises';
import { createSnapshot } from '../../site/src/content/snapshot.ts';
import type { Pulled } from '../../site/src/strapi/pull.ts';
import { draftOf, folderOf } from './folders.ts';
import { type Candidate, gate } from './gate.ts';
import { isLive } from './is-live.ts';
import { itemsSince, writeLive } from './live.ts';
import { makeDraft } from './make-draft.ts';
import type { Newsroom } from './newsroom.ts';
import { whatToProve } from './proof.ts';
import { prove } from './prove.ts';
import { keepLastGood, readLastGood } from './pull.ts';
import type { Standing } from './standing.ts';
import type { Steps } from './steps.ts';
import { putInPlace } from './swap.ts';
import { forgetOldVersions } from './versions.ts';
import type { Differences } from './write-version.ts';

export interface Brought {
  result: 'live' | 'unchanged';
  /** What a developer should mend, as sentences; it did not hold the site back. */
  warnings: string[];
}

/**
 * The steps from the pull to live.
 *
 * @param acceptRemovals a person has confirmed that everything missing was meant to go
 * @returns `unchanged` when the rendered site is, byte for byte, what is live and proven
 */
export async function bringLive(
  newsroom: Newsroom,
  acceptRemovals: boolean,
  standing: Standing,
  pulled: Pulled,
  steps: Steps,
): Promise<Brought> {
  const { folders, siteUrl } = newsroom;
  const draft = draftOf(folders, standing.next);
  const differences = await steps.run('render', (signal) =>
    makeDraft(newsroom, standing, pulled, createSnapshot(pulled.snapshot), signal),
  );
  const candidate: Candidate = {
    folder: draft,
    siteUrl,
    pulled,
    before: standing.items,
    acceptRemovals,
    lastGood: () => readLastGood(folders, standing),
  };
  const warnings = await steps.run('gate', (signal) => gate(candidate, newsroom.facts, signal));
  const version = await steps.run('swap', () => swap(newsroom, standing, pulled, differences));
  if (version === standing.inPlace && isLive(newsroom, standing, pulled)) return { result: 'unchanged', warnings };
  const folder = folderOf(folders, version);
  await steps.run('prove', (signal) =>
    prove(siteUrl, folder, whatToProve(folder, pulled, standing.items, differences), signal),
  );
  await steps.run('live', () => sayLive(newsroom, folder, standing, pulled));
  await steps.run('tidy', () => forgetOldVersions(folders));
  return { result: 'live', warnings };
}

/** Puts the draft in place; one that differs in nothing (a swap that was never proven, a wish to be sure) is not needed. */
async function swap(
  { folders }: Newsroom,
  { inPlace, next }: Standing,
  pulled: Pulled,
  { changed, gone }: Differences,
): Promise<number> {
  const needed = inPlace === null || changed.length > 0 || gone.length > 0;
  const version = needed ? next : inPlace;
  await keepLastGood(folders, version, pulled.kept);
  if (needed) await putInPlace(folders, version);
  else await rm(draftOf(folders, next), { recursive: true, force: true });
  return version;
}

async function sayLive({ bundle }: Newsroom, folder: string, { items }: Standing, pulled: Pulled): Promise<void> {
  const now = new Date().toISOString();
  await writeLive(
    folder,
    {
      schema: 1,
      contentVersion: pulled.snapshot.version,
      codeVersion: bundle.codeVersion,
      publishedAt: now,
      state: 'live',
    },
    itemsSince(pulled.digests, items, now),
  );
}
