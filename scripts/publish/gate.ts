import { fileFor } from '../../site/src/content/addresses.ts';
import type { Removal } from '../../site/src/content/types.ts';
import { sha256 } from '../../site/src/strapi/envelope.ts';
import type { Pulled } from '../../site/src/strapi/pull.ts';
import { brokenFeeds } from './gate/feeds.ts';
import { lastTitles } from './gate/last-titles.ts';
import { deadLinkReason, deadLinks } from './gate/links.ts';
import { publicPath } from './gate/public-path.ts';
import { missingPages } from './gate/required-pages.ts';
import { type FactMemory, siteFacts } from './gate/site-facts.ts';
import { noNews } from './gate/some-news.ts';
import { nameVanished, type Vanished, vanishedItems, vanishedReason } from './gate/vanished.ts';
import type { LiveItems } from './live.ts';
import { Refusal } from './refusal.ts';

export interface Candidate {
  /** Absolute path of the finished site. */
  folder: string;
  siteUrl: URL;
  pulled: Pulled;
  /** What is live now and may not leave without a record. */
  before: LiveItems;
  /** All of it was shown before: what it lacks was taken down, be it all the news. */
  isShownBefore: boolean;
  /** Whether a person has confirmed that these (keys `type:id`), which are missing without a record, were meant to go. */
  acceptsRemovalOf(missing: readonly string[]): boolean;
  /** The lines that readers see now; asked for only when something must be named that is no longer there. */
  lastGood(): Promise<Buffer | null>;
}

/**
 * Looks at a finished site as a whole before it goes out. Every check is one file in `gate/` and answers with its reasons.
 *
 * @param memory what is known of files that were read already
 * @returns what is wrong but must not hold the site back: links to what has been taken down. Texts have lost theirs when they
 *   were rendered; to wait until a developer mends a template would keep online what somebody took down.
 * @throws {Refusal} with all reasons, in plain words
 */
export async function gate(candidate: Candidate, memory: FactMemory, signal: AbortSignal): Promise<string[]> {
  const { pulled, siteUrl } = candidate;
  const shown = Object.keys(pulled.digests);
  const site = await siteFacts(candidate.folder, memory, signal);
  const dead = await deadLinks(site, siteUrl, takenDownBefore(pulled.snapshot.removals), signal);
  const vanished = await vanishedFrom(candidate);
  const reasons = [
    ...(vanished === null ? [] : [vanishedReason(vanished)]),
    ...(candidate.isShownBefore ? [] : noNews(shown)),
    ...missingPages(site),
    ...brokenFeeds(site),
    ...dead.filter(({ wasThere }) => !wasThere).map(deadLinkReason),
  ];
  if (reasons.length > 0) throw new Refusal(reasons, vanished);
  return dead.map(deadLinkReason);
}

async function vanishedFrom({ acceptsRemovalOf, pulled, before, lastGood }: Candidate): Promise<Vanished | null> {
  const keys = vanishedItems(Object.keys(pulled.digests), Object.keys(before), pulled.snapshot.removals);
  return keys.length === 0 || acceptsRemovalOf(keys)
    ? null
    : nameVanished(keys, lastTitles((await lastGood())?.toString() ?? ''));
}

/** Of what held personal information only the digests of its addresses are known. */
function takenDownBefore(removals: readonly Removal[]): (file: string) => boolean {
  const files = new Set(removals.flatMap(({ paths }) => paths.map(fileFor)));
  const digests = new Set(removals.flatMap(({ pathDigests }) => pathDigests));
  return (file) => files.has(file) || digests.has(sha256(publicPath(file)));
}
