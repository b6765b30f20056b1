import type { NewsItem } from '../content/types.ts';

/**
 * Whether readers must be told that an article is old: published, and last changed by its editors' own notes, more than two
 * years before a day. Mending a typo makes nothing newer.
 */
export function isOld(
  { publishedOn, changeNotes }: Pick<NewsItem, 'publishedOn' | 'changeNotes'>,
  asOf: string,
): boolean {
  const last = [publishedOn, ...changeNotes.map(({ on }) => on)].sort().at(-1) ?? publishedOn;
  return last < twoYearsBefore(asOf);
}

/** Days compare as text, also one that is in no calendar, such as 29 February 2022. */
function twoYearsBefore(day: string): string {
  return `${String(Number(day.slice(0, 4)) - 2).padStart(4, '0')}${day.slice(4)}`;
}
