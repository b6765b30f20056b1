import { createWordExplainer, type ExplainWords } from '../lib/words/explain-words.ts';
import { type Content, presentPaths } from './addresses.ts';
import { type Catalogue, createCatalogue } from './catalogue.ts';
import { createDocuments, type Documents } from './documents.ts';
import { type Earlier, earlierAddresses } from './earlier-addresses.ts';
import { earlierFeeds, type FeedOwner } from './earlier-feeds.ts';
import { createFeedNotices, type FeedNotices } from './feed-notices.ts';
import { createNews, type News } from './news.ts';
import { byName, newestFirst } from './order.ts';
import { createPlaces, type PlaceAt } from './places.ts';
import { takenDown } from './taken-down.ts';
import type {
  GlossaryTerm,
  Inspection,
  Item,
  ItemType,
  Page,
  Partner,
  SiteFile,
  SiteSettings,
  SnapshotData,
  Topic,
} from './types.ts';
import { createWordUses, type UsesOfWord } from './word-uses.ts';

/** One state of the published content, with the questions that pages ask of it. The only data that pages read. */
export interface Snapshot {
  readonly version: string;
  /** The day in Europe/London that the content is shown as of. */
  readonly asOf: string;
  readonly settings: SiteSettings;
  readonly news: News;
  readonly documents: Documents;
  /** Newest first, by the day they began. */
  readonly inspections: Catalogue<Inspection>;
  /** By name. */
  readonly partners: Catalogue<Partner>;
  /** By name, also those without news: a feed that someone follows must not vanish with its last item. */
  readonly topics: Catalogue<Topic>;
  /** By name: what lists of topics show. */
  readonly topicsWithNews: readonly Topic[];
  /** By title. */
  readonly pages: Catalogue<Page>;
  /** By term. */
  readonly glossary: readonly GlossaryTerm[];
  /** The mirrored file that Markdown calls `/uploads/…`. */
  fileAt(sourcePath: string): SiteFile | undefined;
  /** What feeds tell of news that was taken down. */
  readonly feedNotices: FeedNotices;
  /** Where items used to be, by the earlier path. */
  readonly earlier: ReadonlyMap<string, Earlier>;
  /** Where feeds used to be, with whose feed it is now. */
  readonly earlierFeeds: ReadonlyMap<string, FeedOwner>;
  /** SHA-256 in hex of paths of which nothing may be told but that they are gone. */
  readonly goneDigests: readonly string[];
  readonly placeAt: PlaceAt;
  readonly explainWords: ExplainWords;
  /** The newest news that uses a word of the glossary in this meaning: at most three. */
  readonly usesOfWord: UsesOfWord;
}

/**
 * Sorts and indexes the content once.
 * @throws when there are no site settings: nothing can be shown without them.
 */
export function createSnapshot(data: SnapshotData): Snapshot {
  const settings = ofType(data.items, 'site-settings')[0];
  if (!settings)
    throw new Error('The content holds no site settings. Administrator: fill in "Site settings" in Strapi.');

  const inspections = ofType(data.items, 'inspection').sort(newestFirst((inspection) => inspection.startedOn));
  const topics = ofType(data.items, 'topic').sort(byName((topic) => topic.name));
  const news = createNews(ofType(data.items, 'news-item'));
  const removals = takenDown(data.removals, data.items);
  const glossary = ofType(data.items, 'glossary-term').sort(byName((term) => term.term));
  const files = new Map(data.files.map((file) => [file.sourcePath, file]));
  const content: Content = {
    version: data.version,
    asOf: data.asOf,
    settings,
    news,
    documents: createDocuments(ofType(data.items, 'inspection-document'), inspections),
    inspections: createCatalogue(inspections),
    partners: createCatalogue(ofType(data.items, 'partner').sort(byName((partner) => partner.name))),
    topics: createCatalogue(topics),
    topicsWithNews: topics.filter((topic) => news.onTopic(topic.id).length > 0),
    pages: createCatalogue(ofType(data.items, 'page').sort(byName((page) => page.title))),
    glossary,
    fileAt: (sourcePath) => files.get(sourcePath),
    explainWords: createWordExplainer(glossary),
    usesOfWord: createWordUses(glossary, news.all),
    feedNotices: createFeedNotices(removals, data.asOf),
    goneDigests: data.removals.flatMap(({ pathDigests }) => pathDigests).sort(),
  };
  const present = new Set(presentPaths(content));
  const earlier = earlierAddresses(data.redirects, removals, data.items, present);
  const feeds = earlierFeeds(earlier);
  return {
    ...content,
    earlier,
    earlierFeeds: feeds,
    placeAt: createPlaces({ ...content, items: data.items, files: data.files, present, earlier, earlierFeeds: feeds }),
  };
}

function ofType<T extends ItemType>(items: readonly Item[], type: T): Extract<Item, { type: T }>[] {
  return items.filter((item): item is Extract<Item, { type: T }> => item.type === type);
}
