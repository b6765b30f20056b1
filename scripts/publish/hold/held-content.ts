import { pathTo } from '../../../site/src/lib/urls.ts';
import { type Envelope, sha256 } from '../../../site/src/strapi/envelope.ts';
import type { LastGood } from '../../../site/src/strapi/last-good.ts';
import { type ItemLine, keyOf, type RedirectLine } from '../../../site/src/strapi/lines.ts';
import type { Hold } from './hold.ts';

/**
 * What an earlier version shows now: its items as they were then, but for those that have been taken down since. Removals,
 * redirects and the day are the present ones.
 *
 * @param present what Strapi exports now
 * @param held the lines that the earlier version showed
 * @param version what the site says that it shows
 */
export function heldContent(present: Envelope, held: LastGood, version: string): Envelope {
  const removed = new Set(present.removals.map(keyOf));
  return {
    version,
    asOf: present.asOf,
    items: [...held.items.values()].filter(({ line }) => !removed.has(keyOf(line))),
    files: [...held.files.values()],
    redirects: [...present.redirects, ...addressesSince(present, held)],
    removals: present.removals,
  };
}

/**
 * The version that the site says it shows under a hold. It is never one of Strapi's, so that lifting the hold is a change; and
 * another for each export, so that a removal is one too.
 *
 * @param exported Strapi's version
 */
export function heldVersion(hold: Hold, exported: string): string {
  return sha256(`held ${hold.version} ${hold.contentVersion} ${exported}`);
}

/**
 * The same while what Strapi exports is refused, and only what was taken down leaves.
 *
 * @param shown what the site said that it shows
 */
export function lessenedVersion(shown: string, exported: string): string {
  return sha256(`without removals ${shown} ${exported}`);
}

/** Where items have moved to since: readers who come there are led to where the held version has them. */
function addressesSince({ items }: Envelope, held: LastGood): RedirectLine[] {
  return items.flatMap(({ line }) => {
    const before = held.items.get(keyOf(line));
    if (before === undefined || before.line.data.slug === line.data.slug) return [];
    const from = addressOf(line);
    return from === null ? [] : [{ line: 'redirect' as const, from, type: line.type, id: line.id }];
  });
}

function addressOf({ type, data: { slug } }: ItemLine): string | null {
  if (type === 'glossary-term' || type === 'site-settings' || typeof slug !== 'string') return null;
  return pathTo({ type, slug });
}
