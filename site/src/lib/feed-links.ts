import type { SiteSettings } from '../content/types.ts';
import { feedPathOf, newsFeedPath, type PageItem, pathTo } from './urls.ts';

/** A feed as a page announces it. */
export interface FeedLink {
  path: string;
  title: string;
}

/** The feed of all news, announced on every page. */
export function newsFeedLink(settings: SiteSettings): FeedLink {
  return { path: newsFeedPath, title: `News from ${settings.shortName}` };
}

/** The feed of one topic or inspection, announced on its page. */
export function itemFeedLink(
  settings: SiteSettings,
  item: Extract<PageItem, { type: 'topic' | 'inspection' }>,
): FeedLink {
  const name = item.type === 'topic' ? item.name : item.title;
  return { path: feedPathOf(pathTo(item)), title: `${name}: news from ${settings.shortName}` };
}
