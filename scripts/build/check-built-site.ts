import { brokenFeeds } from '../publish/gate/feeds.ts';
import { deadLinkReason, deadLinks } from '../publish/gate/links.ts';
import { missingPages } from '../publish/gate/required-pages.ts';
import { emptyMemory, siteFacts } from '../publish/gate/site-facts.ts';
import { Refusal } from '../publish/refusal.ts';
import { OperatorError } from '../terminal/operator-error.ts';

/**
 * Looks at a site that `astro build` made, before it goes to a host that we can't take it back from.
 * @param folder absolute path
 * @throws {OperatorError} with all reasons, in plain words
 */
export async function checkBuiltSite(folder: string, siteUrl: URL): Promise<void> {
  const signal = AbortSignal.timeout(120_000);
  const site = await siteFacts(folder, emptyMemory(), signal);
  const dead = await deadLinks(site, siteUrl, () => false, signal);
  const reasons = [...missingPages(site), ...brokenFeeds(site), ...dead.map(deadLinkReason)];
  if (reasons.length > 0) throw new OperatorError(new Refusal(reasons).message);
}
