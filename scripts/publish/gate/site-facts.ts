import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileIdentity } from '../../files/file-identity.ts';
import { listFiles } from '../../files/list-files.ts';
import { breather } from '../breathe.ts';
import { type FeedFacts, feedFacts } from './feed-facts.ts';
import { type PageFacts, pageFacts } from './page-facts.ts';
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
  pages: Map<string, PageFacts>;
  feeds: Map<string, FeedFacts>;
  share: Share;
}

export function emptyMemory(): FactMemory {
  return { pages: new Map(), feeds: new Map(), share: sharedTexts() };
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
  const seen = { pages: new Map<string, PageFacts>(), feeds: new Map<string, FeedFacts>() };
  const pages = new Map<string, PageFacts>();
  const feeds = new Map<string, FeedFacts>();
  for (const file of files) {
    const path = join(folder, file);
    if (file.endsWith('.html'))
      pages.set(
        file,
        remembered(path, memory.pages, seen.pages, (text) => pageFacts(text, memory.share)),
      );
    else if (file.endsWith('.xml'))
      feeds.set(
        file,
        remembered(path, memory.feeds, seen.feeds, (text) => feedFacts(text, memory.share)),
      );
    await breathe();
  }
  memory.pages = seen.pages;
  memory.feeds = seen.feeds;
  return { files: new Set(files), pages, feeds };
}

function remembered<T>(path: string, before: Map<string, T>, seen: Map<string, T>, read: (text: string) => T): T {
  const key = fileIdentity(path) ?? '';
  const facts = before.get(key) ?? read(readFileSync(path, 'utf8'));
  seen.set(key, facts);
  return facts;
}
