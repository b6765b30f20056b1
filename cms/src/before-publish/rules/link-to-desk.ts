import type { Draft } from '../draft';
import type { Finding } from '../finding';
import { linkName } from '../link-name';
import type { LookUps } from '../look-ups';
import { ownPath } from '../own-address';

/** A link that works at the desk only: into this newsroom, or to a computer in the same room. */
export function linkToDesk({ links }: Draft, { siteUrl, cmsUrl }: LookUps): Finding[] {
  return links.flatMap((link) => {
    const how = whatIsWrong(link.address, siteUrl, cmsUrl);
    const { path, where } = link;
    return how === null ? [] : [{ rule: 'link-to-desk', level: 'mend', path, where, how: `${linkName(link)} ${how}` }];
  });
}

function whatIsWrong(address: string, siteUrl: string, cmsUrl: string): string | null {
  const url = /^https?:\/\//i.test(address) ? URL.parse(address) : null;
  // A file of the media library becomes a file of the website.
  if (url === null || /^\/uploads\/./.test(url.pathname)) return null;
  const isOnSite = ownPath(address, siteUrl) !== null;
  const isAtCms = url.host === new URL(cmsUrl).host;
  if (isAtCms && (!isOnSite || /^\/admin(?:\/|$)/.test(url.pathname))) {
    return 'leads into the newsroom, where readers can’t go. Put in the address of the page on the website.';
  }
  if (isOnSite || !isNearby.test(url.hostname)) return null;
  return 'leads to a computer near yours, which readers can’t reach. Put in the address that works for everybody.';
}

/** Names and addresses that mean another computer in every house (RFC 1918, 6761, 6762). */
const isNearby =
  /^(?:localhost|.*\.localhost|.*\.local|.*\.internal|127(?:\.\d+){3}|10(?:\.\d+){3}|192\.168(?:\.\d+){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2}|0\.0\.0\.0)$/i;
