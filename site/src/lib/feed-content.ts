import type { Snapshot } from '../content/snapshot.ts';
import type { NewsItem } from '../content/types.ts';
import { formatDay } from './dates.ts';
import { escapeMarkup } from './escape.ts';
import { isEnglish, otherLanguage, type Written } from './language.ts';
import { renderMarkdown } from './markdown.ts';
import { absolute, pathTo } from './urls.ts';
import { xmlText } from './xml-text.ts';

/**
 * The whole item as HTML for feed readers, in the words of its page: cover, text, changes since, and the documents, each
 * linked to our page about it, where the plain summary stands before the file. All addresses are absolute.
 */
export function feedContent(snapshot: Snapshot, item: NewsItem): string {
  const { fileAt, placeAt } = snapshot;
  const body = renderMarkdown(item.body, {
    target: 'feed',
    pagePath: pathTo(item),
    fileAt,
    placeAt,
    ...(isEnglish(item) && { words: { explain: snapshot.explainWords, on: item.publishedOn } }),
  });
  const own = inLanguage('div', item, joined(coverMarkup(item), body));
  return joined(own, changesMarkup(item), documentsMarkup(snapshot, item));
}

function joined(...parts: string[]): string {
  return parts.filter(Boolean).join('\n');
}

/** Says the language of what is not English; the rest stays as it is. */
function inLanguage(tag: 'div' | 'span', item: Written, markup: string): string {
  const language = otherLanguage(item);
  return language ? `<${tag} lang="${language.lang}" dir="${language.dir}">${markup}</${tag}>` : markup;
}

function coverMarkup({ cover }: NewsItem): string {
  if (!cover) return '';
  const { file, alt, caption } = cover;
  const size = file.width && file.height ? ` width="${file.width}" height="${file.height}"` : '';
  const image = `<img src="${absolute(file.path)}" alt="${text(alt)}"${size}>`;
  return caption ? `<figure>${image}<figcaption>${text(caption)}</figcaption></figure>` : `<p>${image}</p>`;
}

function changesMarkup(item: NewsItem): string {
  return list(
    'Changes since this was published',
    item.changeNotes.map(({ on, note }) => `${formatDay(on)}: ${inLanguage('span', item, text(note))}`),
  );
}

function documentsMarkup({ documents }: Snapshot, item: NewsItem): string {
  return list(
    'Documents named here',
    documents.withIds(item.documentIds).map((document) => {
      const [change] = document.changeNotes;
      const changed = change
        ? ` (changed here on ${formatDay(change.on)}: ${inLanguage('span', document, text(change.note))})`
        : '';
      const title = inLanguage('span', document, text(document.title));
      return `<a href="${absolute(pathTo(document))}">${title}</a>${changed}`;
    }),
  );
}

function list(heading: string, entries: string[]): string {
  if (entries.length === 0) return '';
  return `<h2>${heading}</h2>\n<ul>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul>`;
}

function text(value: string): string {
  return escapeMarkup(xmlText(value));
}
