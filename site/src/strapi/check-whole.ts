import { pathOf } from '../content/paths.ts';
import type { Item } from '../content/types.ts';
import type { Chosen, Shown } from './choose-items.ts';
import { labelOfType } from './labels.ts';
import { PullError } from './pull-error.ts';
import { titleOf } from './word-fault.ts';

/** Slugs of the pages that the site links from everywhere, or that the law asks for. */
export const requiredPages = ['about', 'accessibility', 'privacy', 'contact'];

/**
 * Makes sure that what would be shown is a whole site.
 * @throws {PullError} when there are no news or no settings, a required page is missing, or two items have one address
 */
export function checkWhole({ shown, faults }: Chosen): void {
  const require = (what: string, remedy: string, type: Item['type'], isThere: (item: Item) => boolean) => {
    if (shown.some(({ item }) => item.type === type && isThere(item))) return;
    const reason = faults.find((fault) => fault.type === type);
    const problem = `Strapi’s export holds ${what} that can be shown, so it is not taken for the whole site.`;
    throw new PullError(problem, reason ? reason.message : remedy);
  };
  require('no news', 'Editor: publish at least one news item.', 'news-item', () => true);
  require('no site settings', 'Administrator: fill in "Site settings" in Strapi.', 'site-settings', () => true);
  for (const slug of requiredPages) {
    const remedy = `Editor: publish a page with the web address "${slug}".`;
    require(`no page "${slug}"`, remedy, 'page', (item) => item.type === 'page' && item.slug === slug);
  }
  checkAddresses(shown);
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
