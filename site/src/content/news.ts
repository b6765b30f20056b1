import { type Catalogue, createCatalogue } from './catalogue.ts';
import { newestFirst } from './order.ts';
import type { NewsItem } from './types.ts';

/** What pages ask about news. Every list is newest first. */
export interface News extends Catalogue<NewsItem> {
  newest(count: number): NewsItem[];
  /** Years with news, newest first, for example `['2026', '2020']`. */
  readonly years: readonly string[];
  ofYear(year: string): readonly NewsItem[];
  /** Months of a year with news, newest first, as two digits: `['11', '05']`. */
  monthsOf(year: string): readonly string[];
  ofMonth(year: string, month: string): readonly NewsItem[];
  /** True when a year is too long for one page and is also shown by month. */
  isByMonth(year: string): boolean;
  onTopic(topicId: string): readonly NewsItem[];
  namingPartner(partnerId: string): readonly NewsItem[];
  namingDocument(documentId: string): readonly NewsItem[];
  aboutInspection(inspectionId: string): readonly NewsItem[];
  /** Other news on the same inspection or a shared topic: the newest five. */
  relatedTo(item: NewsItem): NewsItem[];
}

/** A year with more items than this also has a page for each month. */
const longestYear = 100;
const mostRelated = 5;
const byDay = newestFirst<NewsItem>((item) => item.publishedOn);

/** Sorts the news once and prepares the answers. */
export function createNews(items: readonly NewsItem[]): News {
  const all = items.toSorted(byDay);
  const years = Map.groupBy(all, (item) => item.publishedOn.slice(0, 4));
  const months = Map.groupBy(all, (item) => item.publishedOn.slice(0, 7));
  const topics = groupByEach(all, (item) => item.topicIds);
  const partners = groupByEach(all, (item) => item.partnerIds);
  const documents = groupByEach(all, (item) => item.documentIds);
  const inspections = groupByEach(all, (item) => (item.inspectionId === null ? [] : [item.inspectionId]));

  const ofYear = (year: string) => years.get(year) ?? [];
  const onTopic = (id: string) => topics.get(id) ?? [];
  const aboutInspection = (id: string) => inspections.get(id) ?? [];
  return {
    ...createCatalogue(all),
    newest: (count) => all.slice(0, count),
    years: [...years.keys()],
    ofYear,
    monthsOf: (year) => [...new Set(ofYear(year).map((item) => item.publishedOn.slice(5, 7)))],
    ofMonth: (year, month) => months.get(`${year}-${month}`) ?? [],
    isByMonth: (year) => ofYear(year).length > longestYear,
    onTopic,
    namingPartner: (id) => partners.get(id) ?? [],
    namingDocument: (id) => documents.get(id) ?? [],
    aboutInspection,
    relatedTo: (item) => {
      const lists = [
        item.inspectionId === null ? [] : aboutInspection(item.inspectionId),
        ...item.topicIds.map(onTopic),
      ];
      // Each list is newest first, so the newest of all are at their beginnings; one more, as the item is in them too.
      const found = new Set(lists.flatMap((list) => list.slice(0, mostRelated + 1)));
      return [...found]
        .filter((other) => other.id !== item.id)
        .sort(byDay)
        .slice(0, mostRelated);
    },
  };
}

function groupByEach<T>(items: readonly T[], keys: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keys(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
