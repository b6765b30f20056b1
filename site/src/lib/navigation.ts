import { sections } from './urls.ts';

export interface NavigationLink {
  path: string;
  label: string;
}

/** The main menu: the same words in the same order on every page. */
export const navigation: readonly NavigationLink[] = [
  { path: sections.search, label: 'Search' },
  { path: sections.news, label: 'News' },
  { path: sections.inspections, label: 'Inspections' },
  { path: sections.documents, label: 'Documents' },
  { path: sections.partners, label: 'Who can help' },
  { path: sections.glossary, label: 'Glossary' },
  { path: sections.follow, label: 'Follow' },
];

/** `page` on the page itself, `true` on the pages below it, as `aria-current` wants it. */
export function currentIn(link: NavigationLink, path: string): 'page' | 'true' | undefined {
  if (link.path === path) return 'page';
  return path.startsWith(link.path) ? 'true' : undefined;
}
