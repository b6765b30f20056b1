import type { Removal } from '../../../site/src/content/types.ts';

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

/**
 * @param titles by key, as far as they are known
 * @returns what is wrong, and what to do
 */
export function vanishedReason(keys: readonly string[], titles: ReadonlyMap<string, string>): string {
  const what =
    keys.length === 1
      ? 'One item is live but missing from what Strapi now publishes, and Strapi has no record that anyone took it down'
      : `${keys.length} items are live but missing from what Strapi now publishes, and Strapi has no record that anyone took them down`;
  return `${what}: ${named(keys, titles)}. Administrator: look in Strapi whether all of it is still there. If it was meant to go, run "npm run site:publish -- --accept-removals".`;
}

const shownNames = 10;

function named(keys: readonly string[], titles: ReadonlyMap<string, string>): string {
  const names = keys.slice(0, shownNames).map((key) => {
    const title = titles.get(key);
    return title === undefined ? key : `"${title}" (${key})`;
  });
  const rest = keys.length - names.length;
  return rest > 0 ? `${names.join(', ')} and ${rest} more` : names.join(', ');
}
