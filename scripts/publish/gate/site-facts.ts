import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileIdentity } from '../../files/file-identity.ts';
import { listFiles } from '../../files/list-files.ts';
import { breather } from '../breathe.ts';
import type { FeedFacts } from './feed-facts.ts';
import { type FileFacts, fileFacts, isRead } from './file-facts.ts';
import type { PageFacts } from './page-facts.ts';
import { type Share, sharedTexts } from './shared-text.ts';

/** What the gate knows about a folder that holds a whole site. Files are relative to it, as `news/index.html`. */
export interface SiteFacts {
  files: ReadonlySet<string>;
  pages: ReadonlyMap<string, PageFacts>;
  feeds: ReadonlyMap<string, FeedFacts>;
}

/**
 * Facts about files, kept between publishes. An unchanged file is hard-linked from version to version and keeps its
 * number, time and size: then there is no need to read it again.
 */
export interface FactMemory {
  /** Of the site that the gate saw last, by what each file is known by (see `fileIdentity`). */
  seen: Map<string, FileFacts>;
  /** Of files that were read as they were made, and which the gate has not seen yet. */
  made: Map<string, FileFacts>;
  share: Share;
}

export function emptyMemory(): FactMemory {
  return { seen: new Map(), made: new Map(), share: sharedTexts() };
}

/** Takes in what has been read in a file as it was made. */
export function noteFacts(memory: FactMemory, identity: string, facts: FileFacts): void {
  memory.made.set(identity, shared(facts, memory.share));
}

/**
 * Reads every page and feed of a site.
 *
 * @param folder absolute path
 * @param memory facts of an earlier run; afterwards it holds those of this one
 */
export async function siteFacts(folder: string, memory: FactMemory, signal: AbortSignal): Promise<SiteFacts> {
  const breathe = breather(signal);
  const files = listFiles(folder);
  const seen = new Map<string, FileFacts>();
  const pages = new Map<string, PageFacts>();
  const feeds = new Map<string, FeedFacts>();
  for (const file of files.filter(isRead)) {
    const path = join(folder, file);
    const identity = fileIdentity(path) ?? '';
    const facts =
      memory.seen.get(identity) ??
      memory.made.get(identity) ??
      shared(fileFacts(file, readFileSync(path, 'utf8')), memory.share);
    seen.set(identity, facts);
    if ('anchors' in facts) pages.set(file, facts);
    else feeds.set(file, facts);
    await breathe();
  }
  memory.seen = seen;
  memory.made.clear();
  return { files: new Set(files), pages, feeds };
}

function shared(facts: FileFacts, share: Share): FileFacts {
  const links = facts.links.map(share);
  return 'anchors' in facts ? { links, anchors: facts.anchors.map(share) } : { ...facts, links };
}
