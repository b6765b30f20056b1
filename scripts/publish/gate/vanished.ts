import type { Removal } from '../../../site/src/content/types.ts';
import { sha256 } from '../../../site/src/strapi/envelope.ts';

/**
 * Whatever readers can see may leave the site only because a person took it down, and Strapi keeps a record of that. An item
 * that is gone without one points to a fault: a damaged database, a backup of another day, half an export.
 *
 * @param shown keys (`type:id`) of everything that the new site shows
 * @param before keys of everything that is live
 * @returns keys of what is gone without a record
 */
export function vanishedItems(
  shown: readonly string[],
  before: readonly string[],
  removals: readonly Removal[],
): string[] {
  const accounted = new Set([...shown, ...removals.map(({ type, id }) => `${type}:${id}`)]);
  return before.filter((key) => !accounted.has(key));
}

/** What waits for a person to confirm that it was meant to go. */
export interface Vanished {
  /** Of the keys: a confirmation counts only for what the person saw. */
  digest: string;
  items: readonly { key: string; title: string | null }[];
}

/** @param titles by key, as far as they are known */
export function nameVanished(keys: readonly string[], titles: ReadonlyMap<string, string>): Vanished {
  const sorted = keys.toSorted();
  return { digest: vanishedDigest(sorted), items: sorted.map((key) => ({ key, title: titles.get(key) ?? null })) };
}

/** The same for the same keys, in whatever order. */
export function vanishedDigest(keys: readonly string[]): string {
  return sha256(keys.toSorted().join('\n'));
}

/** Of the digest, as much as a person can type. */
export function vanishedCode(digest: string): string {
  return digest.slice(0, 6);
}

/** What is wrong, and what to do. */
export function vanishedReason({ digest, items }: Vanished): string {
  const what =
    items.length === 1
      ? 'One item is live but missing from what Strapi now publishes, and Strapi has no record that anyone took it down'
      : `${items.length} items are live but missing from what Strapi now publishes, and Strapi has no record that anyone took them down`;
  return `${what}: ${named(items)}. Administrator: look in Strapi whether all of it is still there. If it was meant to go, confirm it on the home page of the admin, or run "npm run site:publish -- --accept-removals ${vanishedCode(digest)}".`;
}

const shownNames = 10;

function named(items: Vanished['items']): string {
  const names = items.slice(0, shownNames).map(({ key, title }) => (title === null ? key : `"${title}" (${key})`));
  const rest = items.length - names.length;
  return rest > 0 ? `${names.join(', ')} and ${rest} more` : names.join(', ');
}
