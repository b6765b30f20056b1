import { emptyMemory, type SiteFacts, siteFacts } from '../../../publish/gate/site-facts.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { writeSite } from '../write-site.ts';

/** Everything that must exist, as the smallest site that passes. */
export const smallSite = {
  'index.html': '<a href="/news/">News</a>',
  'news/index.html': '<a href="/news/hello/">Hello</a>',
  'news/hello/index.html': '<h1 id="hello">Hello</h1>',
  'about/index.html': '',
  'accessibility/index.html': '',
  'privacy/index.html': '',
  'contact/index.html': '',
  'rss.xml': '<rss><channel><item><link>https://news.example.org/news/hello/</link></item></channel></rss>',
};

/** What the gate sees of these files. */
export function factsOf(files: Record<string, string>): Promise<SiteFacts> {
  const folder = temporaryFolder();
  writeSite(folder, files);
  return siteFacts(folder, emptyMemory(), new AbortController().signal);
}
