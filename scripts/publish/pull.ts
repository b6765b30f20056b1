import { type Pulled, pull } from '../../site/src/strapi/pull.ts';
import type { PullError } from '../../site/src/strapi/pull-error.ts';
import type { Folders } from './folders.ts';
import type { Hold } from './hold/hold.ts';
import { pullHeld } from './hold/pull-held.ts';
import type { Newsroom } from './newsroom.ts';
import type { Standing } from './standing.ts';
import { type Known, rememberedBeforeHold, rememberedLines } from './versions/version-memory.ts';

/** What is to be published, and where it comes from. */
export interface Content {
  pulled: Pulled;
  /** What Strapi's answer said besides, to be kept with the version. */
  known: Known;
  /** Why Strapi could not be asked; then, under a hold, what was known of removals counts. */
  away: PullError | null;
}

/** There is nothing to publish: Strapi has the version that is live, or, under a hold, can't be asked for another. */
export interface NothingNew {
  pulled: null;
  away: PullError | null;
}

/**
 * Finds out what is to be published, with the media mirrored: everything that Strapi exports or, under a hold, the held version.
 *
 * @param ifChanged ask only for another version than the live one; false asks for everything in any case
 * @throws {PullError} one clear message, when there is doubt about the export as a whole
 * @throws {DamagedHold} when it is not known what the hold shows
 */
export async function pullContent(
  newsroom: Newsroom,
  standing: Standing,
  hold: Hold | null,
  ifChanged: boolean,
  signal: AbortSignal,
): Promise<Content | NothingNew> {
  if (hold !== null) return pullHeld(newsroom, standing, hold, ifChanged, signal);
  const { folders, cmsUrl, token, bundle, lines } = newsroom;
  const { inPlace, live } = standing;
  // Another code makes other pages of the same content, so then the content is needed even when it is the same.
  const has = ifChanged && live?.codeVersion === bundle.codeVersion ? live.contentVersion : null;
  const pulled = await pull({
    cmsUrl,
    token,
    lines,
    mirror: folders.mirror,
    signal,
    ...(inPlace !== null && { lastGood: () => lastGood(folders, inPlace) }),
    ...(has !== null && { ifNoneMatch: has }),
  });
  if (pulled === 'unchanged') return { pulled: null, away: null };
  const { version, asOf, redirects, removals } = pulled.snapshot;
  const known: Known = {
    version,
    asOf,
    redirects: redirects.map((redirect) => ({ line: 'redirect', ...redirect })),
    removals: removals.map((removal) => ({ line: 'removal', ...removal })),
  };
  return { pulled, known, away: null };
}

/** Of two lines for one item the later counts: the one from before the hold is the newer. */
async function lastGood(folders: Folders, inPlace: number): Promise<Buffer> {
  const shown = [await rememberedLines(folders, inPlace), await rememberedBeforeHold(folders, inPlace)];
  return Buffer.concat(shown.filter((lines) => lines !== null));
}
