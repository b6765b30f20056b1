import type { NewsItem, SiteSettings } from '../content/types.ts';
import { lastChange } from './feed-item.ts';
import { languageTag } from './language.ts';
import { absolute, pathTo, sections } from './urls.ts';

/** A place on the way to a page. */
export interface Step {
  path: string;
  label: string;
}

/** What search engines and assistants can read of a page, in the words of schema.org. */
export interface DescribedPage {
  settings: SiteSettings;
  path: string;
  title: string;
  /** The way to the page, without the home page and the page itself. */
  crumbs: readonly Step[];
  article: NewsItem | null;
}

type Node = Record<string, unknown>;

/**
 * The structured data of a page as JSON-LD, safe inside a `script` element; null when there is nothing to say. It is data
 * that no browser runs, so that no policy has to allow it.
 */
export function structuredData({ settings, path, title, crumbs, article }: DescribedPage): string | null {
  const home = { path: sections.home, label: settings.organisationName };
  const nodes = [
    ...(article || path === sections.home ? [organisation(settings)] : []),
    ...(article ? [newsArticle(settings, article)] : []),
    ...(crumbs.length > 0 ? [breadcrumb([home, ...crumbs, { path, label: title }])] : []),
  ];
  if (nodes.length === 0) return null;
  // Without `<` nothing in it can end the element or begin a comment.
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes }).replaceAll('<', '\\u003c');
}

function organisation({ organisationName, shortName, contactEmail }: SiteSettings): Node {
  return {
    '@type': 'Organization',
    '@id': organisationId(),
    name: organisationName,
    alternateName: shortName,
    url: absolute(sections.home),
    logo: absolute('/feed-image.png'),
    ...(contactEmail && { email: contactEmail }),
  };
}

function newsArticle({ demonstration }: SiteSettings, item: NewsItem): Node {
  return {
    '@type': 'NewsArticle',
    headline: item.title,
    description: item.summary,
    mainEntityOfPage: absolute(pathTo(item)),
    datePublished: item.publishedOn,
    dateModified: lastChange(item),
    inLanguage: languageTag(item),
    isAccessibleForFree: true,
    ...(item.cover && { image: absolute(item.cover.file.path) }),
    author: { '@id': organisationId() },
    publisher: { '@id': organisationId() },
    // As every page says while it is so.
    ...(demonstration && { creativeWorkStatus: 'Demonstration, not published by this organisation' }),
  };
}

function breadcrumb(steps: readonly Step[]): Node {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ path, label }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: absolute(path),
    })),
  };
}

/** One name for the organisation on every page. */
function organisationId(): string {
  return `${absolute(sections.home)}#organisation`;
}
