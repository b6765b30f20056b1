import { requiredPages } from '../../../site/src/strapi/check-whole.ts';
import type { SiteFacts } from './site-facts.ts';

const madePages = ['index.html', 'news/index.html', 'rss.xml'] as const;

/**
 * @returns a reason for each page that must exist and does not
 */
export function missingPages(site: SiteFacts): string[] {
  const unwritten = requiredPages.filter((slug) => !site.files.has(`${slug}/index.html`));
  const unmade = madePages.filter((file) => !site.files.has(file));
  return [
    ...unwritten.map(
      (slug) =>
        `The page /${slug}/ is missing. Editor: publish a page with the address "${slug}" in Strapi, under Pages.`,
    ),
    ...unmade.map((file) => `The site has no ${file}. Developer: the templates no longer make it.`),
  ];
}
