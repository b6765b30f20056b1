import type { RSSFeedItem } from '@astrojs/rss';
import type { Snapshot } from '../content/snapshot.ts';
import type { ItemType, NewsItem, SiteSettings } from '../content/types.ts';
import { dayToIso, startOfDay } from './dates.ts';
import { escapeMarkup } from './escape.ts';
import { feedContent } from './feed-content.ts';
import { isEnglish } from './language.ts';
import { absolute, pathTo } from './urls.ts';
import { xmlText } from './xml-text.ts';

/** A news item as `@astrojs/rss` takes it, whatever an editor pasted. */
export function feedItem(snapshot: Snapshot, item: NewsItem): RSSFeedItem {
  return {
    title: xmlText(item.title),
    link: absolute(pathTo(item)),
    pubDate: startOfDay(item.publishedOn),
    description: xmlText(item.summary),
    content: feedContent(snapshot, item),
    ...enclosureOf(snapshot, item),
    categories: snapshot.topics.withIds(item.topicIds).map((topic) => xmlText(topic.name)),
    customData: itemElements(snapshot, item),
  };
}

/**
 * The one file that goes with an item, for apps that show a picture beside it or fetch a file for later: its cover, or else the
 * newest document of those that we hold.
 */
function enclosureOf({ documents }: Snapshot, { cover, documentIds }: NewsItem): Pick<RSSFeedItem, 'enclosure'> {
  const held = documents.withIds(documentIds).flatMap(({ source }) => (source.kind === 'file' ? [source.file] : []));
  const file = cover?.file ?? held[0];
  return file ? { enclosure: { url: absolute(file.path), length: file.sizeBytes, type: file.mime } } : {};
}

/**
 * When an item last changed, as an instant. The day of publication counts too: a scheduled item is saved before it appears.
 */
export function lastChange(item: NewsItem): string {
  const published = dayToIso(item.publishedOn);
  return Date.parse(item.updatedAt) > Date.parse(published) ? item.updatedAt : published;
}

/**
 * The identity of an item in every feed: a `tag:` URI (RFC 4151), for example `tag:pacc.example.org,2026-11-01:news-item/abc123`.
 * It rests on the document's identity: with a new slug or a new domain no subscriber sees the item again.
 */
export function guidElement({ tagAuthority, tagDate }: SiteSettings, item: { type: ItemType; id: string }): string {
  const guid = `tag:${tagAuthority},${tagDate}:${item.type}/${item.id}`;
  return `<guid isPermaLink="false">${escapeMarkup(guid)}</guid>`;
}

/**
 * `atom:updated` tells of a correction that the editors noted; mending a typo alarms nobody.
 */
function itemElements(snapshot: Snapshot, item: NewsItem): string {
  const { settings } = snapshot;
  const changedOn = lastNoted(snapshot, item);
  return [
    guidElement(settings, item),
    `<dc:creator>${escapeMarkup(xmlText(settings.shortName))} team</dc:creator>`,
    isEnglish(item) ? '' : `<dc:language>${item.language}</dc:language>`,
    changedOn ? `<atom:updated>${dayToIso(changedOn)}</atom:updated>` : '',
  ].join('');
}

/** The day of the last change that was noted, of the item or, since it is out, of a document that it names. */
function lastNoted({ documents }: Snapshot, item: NewsItem): string | undefined {
  const ofDocuments = documents.withIds(item.documentIds).flatMap(({ changeNotes }) => changeNotes);
  const since = ofDocuments.filter(({ on }) => on > item.publishedOn);
  return [...item.changeNotes, ...since]
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
}
