import type { RSSFeedItem } from '@astrojs/rss';
import { titleOf } from '../content/paths.ts';
import type { Snapshot } from '../content/snapshot.ts';
import type { TakenDown } from '../content/taken-down.ts';
import { formatDay } from './dates.ts';
import { escapeMarkup } from './escape.ts';
import { guidElement } from './feed-item.ts';
import { whyTakenDown } from './taken-down-words.ts';
import { absolute, pathTo, sections } from './urls.ts';
import { xmlText } from './xml-text.ts';

/**
 * What stands in a feed in place of news that was taken down, for `@astrojs/rss`. It has the identity of the news, so that a
 * feed reader shows it instead of the copy that it holds.
 */
export function feedNotice(snapshot: Snapshot, removal: TakenDown): RSSFeedItem {
  const sentences = noticeSentences(removal);
  return {
    title: removal.title === null ? 'This item was taken down' : `Taken down: ${xmlText(removal.title)}`,
    link: absolute(placeOf(snapshot, removal)),
    pubDate: new Date(removal.removedAt),
    description: sentences.join(' '),
    // Readers that show the whole text would go on showing the old one.
    content: `<p>${sentences.map(escapeMarkup).join(' ')}</p>`,
    customData: guidElement(snapshot.settings, removal),
  };
}

function noticeSentences(removal: TakenDown): string[] {
  const what = removal.title === null ? 'This item' : `“${xmlText(removal.title)}”`;
  const why = whyTakenDown(removal);
  const { replacement } = removal;
  return [
    `${what} was taken down on ${formatDay(removal.on)}.`,
    ...(why === null ? [] : [xmlText(why)]),
    ...(replacement === null ? [] : [`It was replaced by “${xmlText(titleOf(replacement))}”.`]),
  ];
}

/** Where readers hear more: at what has replaced it, at its own address, or at the home page when that tells nothing. */
function placeOf({ earlier }: Snapshot, { replacement, paths }: TakenDown): string {
  if (replacement !== null) return pathTo(replacement);
  return paths.find((path) => earlier.get(path)?.kind === 'gone') ?? sections.home;
}
