import { pathOf } from '../content/paths.ts';
import type { Item } from '../content/types.ts';
import type { Chosen, Shown } from './choose-items.ts';
import { labelOfType } from './labels.ts';
import { PullError } from './pull-error.ts';
import { titleOf } from './word-fault.ts';

/** Slugs of the pages that the site links from everywhere, or that the law asks for. */
export const requiredPages = ['about', 'accessibility', 'privacy', 'contact'];

/**
 * A newsroom without news is far more often a fault on the way than a wish.
 * @throws {PullError} when there are none
 */
export function checkNews(chosen: Chosen): void {
  require(chosen, 'no news', 'Editor: publish at least one news item.', 'news-item');
}

/**
 * Makes sure that what would be shown is a whole site, be it without news.
 * @throws {PullError} when there are no settings, a required page is missing, or two items have one address
 */
export function checkWhole(chosen: Chosen): void {
  require(chosen, 'no site settings', 'Administrator: fill in "Site settings" in Strapi.', 'site-settings');
  for (const slug of requiredPages) {
    const remedy = `Editor: publish a page with the web address "${slug}".`;
    require(chosen, `no page "${slug}"`, remedy, 'page', (item) => item.type === 'page' && item.slug === slug);
  }
  checkAddresses(chosen.shown);
}

function require(
  { shown, faults }: Chosen,
  what: string,
  remedy: string,
  type: Item['type'],
  isThere: (item: Item) => boolean = () => true,
): void {
  if (shown.some(({ item }) => item.type === type && isThere(item))) return;
  const reason = faults.find((fault) => fault.type === type);
  const problem = `Strapi’s export holds ${what} that can be shown, so it is not taken for the whole site.`;
  throw new PullError(problem, reason ? reason.message : remedy);
}

function checkAddresses(shown: readonly Shown[]): void {
  const owners = new Map<string, Shown>();
  for (const candidate of shown) {
    const path = pathOf(candidate.item);
    if (path === null) continue;
    const owner = owners.get(path);
    if (owner) {
      throw new PullError(
        `Two items have the address ${path}: ${name(owner)} and ${name(candidate)}.`,
        'Editor: give one of them another "Web address" in Strapi, and publish or save it.',
      );
    }
    owners.set(path, candidate);
  }
}

function name({ raw: { line } }: Shown): string {
  return `${labelOfType(line.type).toLowerCase()} "${titleOf(line)}" (${line.id})`;
}
