import { fileFor } from '../../site/src/content/addresses.ts';
import type { Removal } from '../../site/src/content/types.ts';
import type { Pulled } from '../../site/src/strapi/pull.ts';
import { brokenFeeds } from './gate/feeds.ts';
import { lastTitles } from './gate/last-titles.ts';
import { deadLinkReason, deadLinks } from './gate/links.ts';
import { missingPages } from './gate/required-pages.ts';
import { type FactMemory, siteFacts } from './gate/site-facts.ts';
import { noNews } from './gate/some-news.ts';
import { vanishedItems, vanishedReason } from './gate/vanished.ts';
import type { LiveItems } from './live.ts';
import { Refusal } from './refusal.ts';

export interface Candidate {
  /** Absolute path of the finished site. */
  folder: string;
  siteUrl: URL;
  pulled: Pulled;
  /** What is live now. */
  before: LiveItems;
  /** A person has said that everything missing was meant to go. */
  acceptRemovals: boolean;
  /** The lines that readers see now; asked for only when something must be named that is no longer there. */
  lastGood(): Promise<string | null>;
}

/**
 * Looks at a finished site as a whole before it goes out. Every check is one file in `gate/` and answers with its reasons.
 *
 * @param memory what is known of unchanged files from the publish before
 * @returns what is wrong but must not hold the site back: links to what has been taken down. Texts have lost theirs when they
 *   were rendered; to wait until a developer mends a template would keep online what somebody took down.
 * @throws {Refusal} with all reasons, in plain words
 */
export async function gate(candidate: Candidate, memory: FactMemory, signal: AbortSignal): Promise<string[]> {
  const { pulled, siteUrl } = candidate;
  const shown = Object.keys(pulled.digests);
  const site = await siteFacts(candidate.folder, memory, signal);
  const dead = await deadLinks(site, siteUrl, filesTakenDown(pulled.snapshot.removals), signal);
  const reasons = [
    ...(await vanished(candidate)),
    ...noNews(shown),
    ...missingPages(site),
    ...brokenFeeds(site),
    ...dead.filter(({ wasThere }) => !wasThere).map(deadLinkReason),
  ];
  if (reasons.length > 0) throw new Refusal(reasons);
  return dead.map(deadLinkReason);
}

async function vanished({ acceptRemovals, pulled, before, lastGood }: Candidate): Promise<string[]> {
  const keys = vanishedItems(Object.keys(pulled.digests), Object.keys(before), pulled.snapshot.removals);
  return acceptRemovals || keys.length === 0 ? [] : [vanishedReason(keys, lastTitles((await lastGood()) ?? ''))];
}

function filesTakenDown(removals: readonly Removal[]): Set<string> {
  return new Set(removals.flatMap(({ path }) => (path === null ? [] : fileFor(path))));
}
