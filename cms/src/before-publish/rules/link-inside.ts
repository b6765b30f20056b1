import type { Draft } from '../draft';
import type { Finding } from '../finding';
import { linkName } from '../link-name';
import type { LookUps } from '../look-ups';
import { filePath, ownPath } from '../own-address';

/** A link within the website to which there is no page. */
export function linkInside({ links }: Draft, { places, siteUrl, cmsUrl }: LookUps): Finding[] {
  return links.flatMap((link) => {
    const path = filePath(link.address, cmsUrl) ?? ownPath(link.address, siteUrl);
    if (path === null || places.get(path) !== 'nothing') return [];
    const how = `${linkName(link)} leads to ${path}, where our website has nothing. Copy the page’s address anew, or take the link out.`;
    return [{ rule: 'link-inside', level: 'mend', path: link.path, where: link.where, how }];
  });
}
