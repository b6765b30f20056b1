import { londonDay } from '../../newsroom/london-day';
import type { Draft } from '../draft';
import type { Finding } from '../finding';
import { linkName } from '../link-name';
import type { AdviceLookUps } from '../look-ups';

/** A link to another website at which the last patrol found nothing. */
export function linkDead({ links }: Draft, { deadLinks }: AdviceLookUps): Finding[] {
  return links.flatMap((link) => {
    const dead = deadLinks.get(outsideAddress(link.address));
    if (dead === undefined) return [];
    const how = `${linkName(link)} leads nowhere: its website ${dead.says}, since ${londonDay(new Date(dead.since))}. Put in the new address, or an archived copy, or take the link out.`;
    return [{ rule: 'link-dead', level: 'advice', path: link.path, where: link.where, how }];
  });
}

/** An address as the patrol writes it: whole, and without a place on the page. */
export function outsideAddress(address: string): string {
  const url = URL.parse(/^www\./i.test(address) ? `https://${address}` : address);
  return url === null ? address : url.href.slice(0, url.href.length - url.hash.length);
}
