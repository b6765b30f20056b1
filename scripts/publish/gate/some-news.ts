/**
 * A newsroom without news is far more often a fault on the way than a wish.
 *
 * @param shown keys (`type:id`) of everything that the new site shows
 */
export function noNews(shown: readonly string[]): string[] {
  if (shown.some((key) => key.startsWith('news-item:'))) return [];
  return ['The new site would have no news at all. Editor: publish at least one news item in Strapi.'];
}
