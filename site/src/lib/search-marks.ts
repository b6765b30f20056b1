/** What a reader can look for by its kind; the words are those of the menu. */
export const foundKinds = ['News', 'Inspection', 'Document', 'Who can help', 'Glossary', 'Page'] as const;
export type FoundKind = (typeof foundKinds)[number];

/**
 * Attributes for the first element of a page's main content: with them the search finds the page, and knows of what kind it is
 * and of what day. Further elements say `data-pagefind-body`. A page without them is found by nobody.
 *
 * @param on the day that the page is from; none for pages that are kept up to date
 */
export function searchMarks(kind: FoundKind, on?: string): Record<`data-${string}`, string> {
  const marks = {
    'data-pagefind-body': '',
    'data-kind': kind,
    'data-pagefind-filter': 'kind[data-kind]',
    'data-pagefind-meta': 'kind[data-kind]',
  };
  if (on === undefined) return marks;
  return {
    ...marks,
    'data-day': on,
    'data-year': on.slice(0, 4),
    'data-pagefind-filter': 'kind[data-kind], year[data-year]',
    'data-pagefind-meta': 'kind[data-kind], date[data-day]',
  };
}
