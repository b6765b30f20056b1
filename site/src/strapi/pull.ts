import type { SnapshotData } from '../content/types.ts';
import { checkNews, checkWhole } from './check-whole.ts';
import { type Chosen, chooseItems, type Shown } from './choose-items.ts';
import { deadLinks } from './dead-links.ts';
import { type Envelope, type LineMemory, type Raw, readEnvelope } from './envelope.ts';
import type { Fault } from './fault.ts';
import { type LastGood, readLastGood, writeLastGood } from './last-good.ts';
import { type FileLine, keyOf } from './lines.ts';
import type { MirroredFile } from './links.ts';
import { mirrorFiles } from './media/mirror-files.ts';
import type { Patience } from './request.ts';
import { fetchExport } from './site-content.ts';

export interface PullOptions {
  /** Where Strapi is, for example `http://127.0.0.1:1337/`. */
  cmsUrl: string;
  /** May read the export and nothing else. */
  token: string;
  /** Folder in which uploads are mirrored. */
  mirror: string;
  /** `kept` of the last pull that was accepted, or what reads it: it is asked for only when an item can't be shown as it is. */
  lastGood?: Buffer | (() => Promise<Buffer>) | undefined;
  /** Version of the last pull: when Strapi still has it, nothing is fetched. */
  ifNoneMatch?: string | undefined;
  /** What a process keeps that pulls again and again. */
  lines?: LineMemory | undefined;
  patience?: Patience | undefined;
  signal?: AbortSignal | undefined;
}

export interface Pulled {
  snapshot: SnapshotData;
  /** What is wrong with single items. */
  faults: Fault[];
  /** What somebody should mend in single items that are shown all the same: links of their texts that lead to nothing. */
  notices: Fault[];
  /** By `type:id`: SHA-256 in hex of the line that is shown. Of a faulty item that is not the line of this export. */
  digests: Record<string, string>;
  /** NDJSON of all that is shown: `lastGood` of the next pull, once this one is accepted. */
  kept: Buffer;
  /** Ids of all uploads that the export names, also those that only faulty items use. */
  uploads: string[];
}

/**
 * Fetches everything published from Strapi, makes sure that it is whole, and puts it into the site's own words.
 * @throws {PullError} when there is doubt about the whole: then nothing may be published
 */
export async function pull(options: PullOptions): Promise<Pulled | 'unchanged'> {
  const ndjson = await fetchExport(options);
  if (ndjson === 'unchanged') return 'unchanged';

  const envelope = readEnvelope(ndjson, options.lines);
  const linesOf = (raws: Iterable<Raw<FileLine>>) => [...raws].map(({ line }) => line);
  const files = await mirrorFiles(linesOf(envelope.files), [], options);
  const chosen = chooseItems(envelope, nothing, files, options.cmsUrl);
  if (chosen.faults.length === 0) return settleNew(chosen, envelope, nothing, options.cmsUrl);

  const { lastGood: earlier = Buffer.alloc(0) } = options;
  const lastGood = readLastGood(typeof earlier === 'function' ? await earlier() : earlier);
  const earlierFiles = await mirrorFiles([], linesOf(lastGood.files.values()), options);
  const settled = chooseItems(envelope, lastGood, new Map([...earlierFiles, ...files]), options.cmsUrl);
  return settleNew(settled, envelope, lastGood, options.cmsUrl);
}

const nothing: LastGood = { items: new Map(), files: new Map() };

/**
 * Settles what readers are shown of items that they saw before, less what was taken down. That may have been all the news: a
 * removal must not wait until somebody has written another.
 * @param files what the mirror has of its uploads, by id
 * @throws {PullError} when what can be shown is not a whole site
 */
export function settle(
  envelope: Envelope,
  lastGood: LastGood,
  files: ReadonlyMap<string, MirroredFile>,
  cmsUrl: string,
): Pulled {
  const chosen = chooseItems(envelope, lastGood, files, cmsUrl);
  checkWhole(chosen);
  return settleOn(chosen, envelope, lastGood, cmsUrl);
}

function settleNew(chosen: Chosen, envelope: Envelope, lastGood: LastGood, cmsUrl: string): Pulled {
  checkNews(chosen);
  checkWhole(chosen);
  return settleOn(chosen, envelope, lastGood, cmsUrl);
}

function settleOn(chosen: Chosen, envelope: Envelope, lastGood: LastGood, cmsUrl: string): Pulled {
  const recorded = record(envelope, chosen.shown, lastGood);
  const asExported = new Set(envelope.items);
  const shownAsExported = chosen.shown.filter(({ raw }) => asExported.has(raw));
  const notices = deadLinks(shownAsExported, recorded.snapshot, cmsUrl);
  return { ...recorded, faults: chosen.faults, notices, uploads: envelope.files.map(({ line }) => line.id) };
}

type Recorded = Pick<Pulled, 'snapshot' | 'digests' | 'kept'>;

function record(envelope: Envelope, shown: readonly Shown[], lastGood: LastGood): Recorded {
  const keys = new Set(shown.map(({ raw }) => keyOf(raw.line)));
  const files = new Map(shown.flatMap((each) => [...each.files]));
  const fileLines = new Map([...lastGood.files, ...envelope.files.map((raw) => [raw.line.id, raw] as const)]);
  return {
    snapshot: {
      version: envelope.version,
      asOf: envelope.asOf,
      items: shown.map(({ item }) => item),
      files: [...files.values()],
      redirects: envelope.redirects
        .filter((redirect) => keys.has(keyOf(redirect)))
        .map(({ from, type, id }) => ({ from, type, id })),
      removals: envelope.removals.map(({ line: _, ...removal }) => removal),
    },
    digests: Object.fromEntries(shown.map(({ raw }) => [keyOf(raw.line), raw.digest])),
    kept: writeLastGood(
      shown.map(({ raw }) => raw),
      [...fileLines.values()].filter(({ line }) => files.has(line.id)),
    ),
  };
}
