import { isEnglish } from './language.ts';

/** What a reader can look for by its kind; the words are those of the menu. */
export const foundKinds = ['News', 'Inspection', 'Document', 'Who can help', 'Glossary', 'Page'] as const;
export type FoundKind = (typeof foundKinds)[number];

/** What the search says of a page besides its words. */
interface Known {
  /** The day that the page is from; none for pages that are kept up to date. */
  on?: string;
  language?: string;
}

/**
 * Attributes for the first element of a page's main content: with them the search finds the page, and knows of what kind it is,
 * of what day, and in which language when it is not English. Further elements say `data-pagefind-body`. A page without them is
 * found by nobody.
 */
export function searchMarks(kind: FoundKind, { on, language }: Known = {}): Record<`data-${string}`, string> {
  const isOther = language !== undefined && !isEnglish({ language });
  return {
    'data-pagefind-body': '',
    'data-kind': kind,
    ...(on !== undefined && { 'data-day': on, 'data-year': on.slice(0, 4) }),
    ...(isOther && { 'data-language': language }),
    'data-pagefind-filter': on === undefined ? 'kind[data-kind]' : 'kind[data-kind], year[data-year]',
    'data-pagefind-meta': [
      'kind[data-kind]',
      ...(on === undefined ? [] : ['date[data-day]']),
      ...(isOther ? ['language[data-language]'] : []),
    ].join(', '),
  };
}
