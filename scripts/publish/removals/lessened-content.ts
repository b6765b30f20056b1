import { type Envelope, readEnvelope } from '../../../site/src/strapi/envelope.ts';
import { keyOf } from '../../../site/src/strapi/lines.ts';
import { settle } from '../../../site/src/strapi/pull.ts';
import { fetchExport } from '../../../site/src/strapi/site-content.ts';
import { heldContent, lessenedVersion } from '../hold/held-content.ts';
import { heldFrom } from '../hold/pull-held.ts';
import type { Newsroom } from '../newsroom.ts';
import type { Content } from '../pull.ts';
import type { Standing } from '../standing.ts';
import { memoryFile, rememberedKnown } from '../versions/version-memory.ts';
import { readShownLines } from './shown-lines.ts';

/**
 * Asks Strapi once more, after what it exports could not be published.
 *
 * @param inPlace the version that readers get
 * @returns `unchanged` when what was taken down is what readers know already
 * @throws {PullError} when the export does not come whole
 */
export async function fetchAgain(
  { folders, cmsUrl, token }: Newsroom,
  { live }: Standing,
  inPlace: number,
  signal: AbortSignal,
): Promise<Envelope | 'unchanged'> {
  // Until the version in place is proven, what it knows of removals may not have reached readers.
  const has = live === null ? undefined : (await rememberedKnown(folders, inPlace))?.version;
  const ndjson = await fetchExport({ cmsUrl, token, ifNoneMatch: has, signal });
  return ndjson === 'unchanged' ? ndjson : readEnvelope(ndjson);
}

/**
 * What readers see now, less what has been taken down. Of an export that is whole by its counts and its digest the records of
 * removals are believed, whatever its items are like.
 *
 * @returns `null` when readers see nothing of what was taken down
 * @throws {PullError | Error} when it is not known what readers see, or when that is not a whole site
 */
export async function lessenedContent(
  { folders, cmsUrl }: Newsroom,
  { live, items }: Standing,
  inPlace: number,
  present: Envelope,
): Promise<Content | null> {
  if (!present.removals.some((removal) => keyOf(removal) in items)) return null;
  const kept = { lines: memoryFile(folders, inPlace, 'lines'), files: memoryFile(folders, inPlace, 'files') };
  const shown = await readShownLines(folders, kept);
  if (shown === null) throw new Error(`what readers see is not known, because ${kept.lines} is missing or damaged`);
  const version = lessenedVersion(live?.contentVersion ?? String(inPlace), present.version);
  const pulled = settle(heldContent(present, shown.lines, version), shown.lines, shown.files, cmsUrl);
  return { ...heldFrom(present, pulled), away: null };
}
