import type { Draft } from '../draft';
import type { Finding } from '../finding';
import { linkName } from '../link-name';
import type { LookUps } from '../look-ups';
import { ownPath } from '../own-address';

/**
 * A link within the website to something that readers can't see yet. It is only advice: the website shows the words
 * until the page is there, and two new pages may link to each other.
 */
export function linkHidden({ links }: Draft, { places, siteUrl }: LookUps): Finding[] {
  return links.flatMap((link) => {
    if (places.get(ownPath(link.address, siteUrl) ?? '') !== 'hidden') return [];
    const how = `${linkName(link)} leads to a page that readers can’t see yet. Until they can, only its words are shown.`;
    return [{ rule: 'link-hidden', level: 'advice', path: link.path, where: link.where, how }];
  });
}
