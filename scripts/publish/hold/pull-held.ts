import { type Envelope, readEnvelope } from '../../../site/src/strapi/envelope.ts';
import { type LastGood, readLastGood } from '../../../site/src/strapi/last-good.ts';
import { type Pulled, settle } from '../../../site/src/strapi/pull.ts';
import { PullError } from '../../../site/src/strapi/pull-error.ts';
import { fetchExport } from '../../../site/src/strapi/site-content.ts';
import { readBytesIfThere } from '../../files/read-if-there.ts';
import type { Folders } from '../folders.ts';
import type { Newsroom } from '../newsroom.ts';
import type { Content, NothingNew } from '../pull.ts';
import { readShownLines, type ShownLines } from '../removals/shown-lines.ts';
import type { Standing } from '../standing.ts';
import { type Known, rememberedKnown, rememberedLines } from '../versions/version-memory.ts';
import { heldContent, heldVersion } from './held-content.ts';
import { DamagedHold, type Hold, heldFile, mend } from './hold.ts';

/**
 * What is published under a hold. Strapi is asked for what was taken down since; when it can't be asked, what was known of that
 * counts, so going back never waits for it.
 *
 * @throws {DamagedHold} when what the hold shows is not there
 * @throws {PullError} when Strapi can't be asked and nothing is known of what it said before
 */
export async function pullHeld(
  newsroom: Newsroom,
  standing: Standing,
  hold: Hold,
  ifChanged: boolean,
  signal: AbortSignal,
): Promise<Content | NothingNew> {
  const { folders, cmsUrl, token } = newsroom;
  const { inPlace } = standing;
  const known = inPlace === null ? null : await rememberedKnown(folders, inPlace);
  const has = ifChanged && known !== null && showsHeld(standing, hold, known) ? known.version : undefined;
  let present: Envelope;
  let away: PullError | null = null;
  try {
    const ndjson = await fetchExport({
      cmsUrl,
      token,
      ifNoneMatch: has,
      signal,
      ...(has === undefined && known && { patience: hurry }),
    });
    if (ndjson === 'unchanged') return { pulled: null, away };
    present = readEnvelope(ndjson);
  } catch (error) {
    if (!(error instanceof PullError) || inPlace === null || known === null) throw error;
    away = error;
    if (has !== undefined) return { pulled: null, away };
    present = asKnown(known, readLastGood((await rememberedLines(folders, inPlace)) ?? Buffer.alloc(0)));
  }
  const { lines, files } = await readHeld(newsroom, hold);
  const pulled = settle(heldContent(present, lines, heldVersion(hold, present.version)), lines, files, cmsUrl);
  return { ...heldFrom(present, pulled), away };
}

/** What the present uses is needed again once it is published; what the earlier version uses is known from its own list. */
export function heldFrom(present: Envelope, pulled: Pulled): Pick<Content, 'pulled' | 'known'> {
  const uploads = present.files.map(({ line }) => line.id);
  const { version, asOf, redirects, removals } = present;
  return { pulled: { ...pulled, uploads }, known: { version, asOf, redirects, removals } };
}

/** In milliseconds. Somebody waits, and what was known of removals will do for a moment. */
const hurry = { begin: 3_000, idle: 3_000, whole: 15_000 };

/** Whether readers see what the hold wants, as far as Strapi's last answer goes. */
export function showsHeld({ live }: Standing, hold: Hold, known: Known): boolean {
  return live?.contentVersion === heldVersion(hold, known.version);
}

/** Strapi's last answer, as far as it is kept with what readers see. */
function asKnown(known: Known, { items, files }: LastGood): Envelope {
  return { ...known, items: [...items.values()], files: [...files.values()] };
}

/** Keys of everything that the held version showed. */
export async function heldKeys(folders: Folders, hold: Hold): Promise<ReadonlySet<string>> {
  const lines = await readBytesIfThere(heldFile(folders, hold.version, 'lines'));
  return new Set(readLastGood(lines ?? Buffer.alloc(0)).items.keys());
}

async function readHeld({ folders }: Newsroom, hold: Hold): Promise<ShownLines> {
  const kept = { lines: heldFile(folders, hold.version, 'lines'), files: heldFile(folders, hold.version, 'files') };
  const shown = await readShownLines(folders, kept);
  if (shown !== null) return shown;
  throw new DamagedHold(
    `The site is held at version ${hold.version}, but what that version showed is missing or damaged in ${folders.hold}, so nothing is published. ${mend}`,
  );
}
