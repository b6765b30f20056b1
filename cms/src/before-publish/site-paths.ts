import type { ItemType } from '../site-content/exported-type';

/** What the website has whatever is published; its own list is in its `lib/urls.ts`. */
const builtIn = ['/', '/news/', '/inspections/', '/documents/', '/partners/', '/glossary/', '/follow/', '/search/'];

/** Files of the website itself, the years and months of its news, and the files that it keeps of its own. */
const builtInForms = /^\/(?:(?:rss|sitemap[\w-]*)\.xml|robots\.txt|live\.json|media\/.+|news\/\d{4}\/(?:\d{2}\/)?)$/;

/** In which part of the website the items of a type are, and what a page of theirs may have beside it. */
const parts: readonly { type: ItemType; form: RegExp }[] = [
  { type: 'news-item', form: /^\/news\/([^/]+)\/$/ },
  { type: 'partner', form: /^\/partners\/([^/]+)\/$/ },
  { type: 'inspection-document', form: /^\/documents\/([^/]+)\/$/ },
  { type: 'inspection', form: /^\/inspections\/([^/]+)\/(?:rss\.xml)?$/ },
  { type: 'topic', form: /^\/topics\/([^/]+)\/(?:rss\.xml)?$/ },
  { type: 'page', form: /^\/([^/]+)\/$/ },
];

/** Whether the website has something at a path whatever is published. Years of news count, be there news or not. */
export function isBuiltIn(path: string): boolean {
  return builtIn.includes(withSlash(path)) || builtInForms.test(path) || builtInForms.test(withSlash(path));
}

/** The item that would be at a path, if there is one. */
export function itemAt(path: string): { type: ItemType; slug: string } | null {
  for (const { type, form } of parts) {
    const slug = form.exec(withSlash(path))?.[1];
    if (slug !== undefined) return { type, slug };
  }
  return null;
}

/** Readers get to a page without its last slash, too. A file has none. */
export function withSlash(path: string): string {
  return path.endsWith('/') || /\.[a-z\d]+$/i.test(path) ? path : `${path}/`;
}
