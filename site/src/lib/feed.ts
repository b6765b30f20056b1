import { getRssString } from '@astrojs/rss';
import type { Snapshot } from '../content/snapshot.ts';
import type { TakenDown } from '../content/taken-down.ts';
import type { NewsItem } from '../content/types.ts';
import { instantToRfc822 } from './dates.ts';
import { escapeMarkup } from './escape.ts';
import { feedItem, lastChange } from './feed-item.ts';
import { feedNotice } from './feed-notice.ts';
import { absolute } from './urls.ts';
import { xmlText } from './xml-text.ts';

export interface FeedChannel {
  title: string;
  /** One sentence: what a subscriber will get. */
  description: string;
  /** The feed's own path, for example `/rss.xml`. */
  path: string;
  /** Path of the page that the feed belongs to. */
  pagePath: string;
  /** Newest first; the feed holds the first sixty. */
  items: readonly NewsItem[];
  /** What was taken down lately, newest first. It takes no place from the news: of it, too, the feed holds the first sixty. */
  notices: readonly TakenDown[];
  /** When the channel itself was last changed, as an instant: what an empty feed is dated by. */
  updatedAt: string;
}

/** How much a feed holds. */
export const mostItems = 60;

/**
 * A feed, ready to be sent. Every date in it comes from the content, so that a feed in which nothing changed has the same
 * bytes and a reader's conditional request is answered by "not modified".
 */
export async function feedResponse(snapshot: Snapshot, channel: FeedChannel): Promise<Response> {
  return new Response(await feedXml(snapshot, channel), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
}

/** The same as text. */
export async function feedXml(snapshot: Snapshot, channel: FeedChannel): Promise<string> {
  const items = channel.items.slice(0, mostItems);
  const notices = channel.notices.slice(0, mostItems);
  const entries = [
    ...items.map((item) => feedItem(snapshot, item)),
    ...notices.map((notice) => feedNotice(snapshot, notice)),
  ];
  const xml = await getRssString({
    title: xmlText(channel.title),
    description: xmlText(channel.description),
    site: absolute(channel.pagePath),
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData: channelElements(channel, [...items.map(lastChange), ...notices.map(({ removedAt }) => removedAt)]),
    items: entries.sort((a, b) => Number(b.pubDate) - Number(a.pubDate)),
  });
  return xml.replace(/<title>[^<]*<\/title>/g, plainTitle);
}

/** Feed readers disagree whether a title is text or HTML; written by number, `&` and `<` come out right in both. */
function plainTitle(title: string): string {
  return title.replaceAll('&amp;', '&#x26;').replaceAll('&lt;', '&#x3C;');
}

/** What `@astrojs/rss` has no option for. It parses this text again: only the five escapes of XML survive that. */
function channelElements(channel: FeedChannel, changes: readonly string[]): string {
  const title = escapeMarkup(xmlText(channel.title));
  return [
    '<language>en-GB</language>',
    `<lastBuildDate>${instantToRfc822(newest([channel.updatedAt, ...changes]))}</lastBuildDate>`,
    '<ttl>60</ttl>',
    `<image><url>${absolute('/feed-image.png')}</url><title>${title}</title><link>${absolute(channel.pagePath)}</link></image>`,
    `<atom:link href="${absolute(channel.path)}" rel="self" type="application/rss+xml"/>`,
  ].join('');
}

function newest(instants: string[]): string {
  return instants.reduce((a, b) => (Date.parse(a) >= Date.parse(b) ? a : b));
}
