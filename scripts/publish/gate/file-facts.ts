import { type FeedFacts, feedFacts } from './feed-facts.ts';
import { type PageFacts, pageFacts } from './page-facts.ts';

/** What the gate has to know about one file. */
export type FileFacts = PageFacts | FeedFacts;

/** Whether the gate looks into a file. */
export function isRead(file: string): boolean {
  return isPage(file) || file.endsWith('.xml');
}

/**
 * @param file its path or only its name, which says of what kind it is
 * @param text all that it holds
 */
export function fileFacts(file: string, text: string): FileFacts {
  return isPage(file) ? pageFacts(text) : feedFacts(text);
}

function isPage(file: string): boolean {
  return file.endsWith('.html');
}
