import type { Snapshot } from '../content/snapshot.ts';
import type { NewsItem } from '../content/types.ts';
import { formatDay } from './dates.ts';
import { escapeMarkup } from './escape.ts';
import { renderMarkdown } from './markdown.ts';
import { absolute, pathTo } from './urls.ts';
import { xmlText } from './xml-text.ts';

/**
 * The whole item as HTML for feed readers, in the words of its page: cover, text, changes since, and the documents, each
 * linked to our page about it, where the plain summary stands before the file. All addresses are absolute.
 */
export function feedContent(snapshot: Snapshot, item: NewsItem): string {
  const { fileAt, placeAt } = snapshot;
  const words = { explain: snapshot.explainWords, on: item.publishedOn };
  const body = renderMarkdown(item.body, { target: 'feed', pagePath: pathTo(item), fileAt, placeAt, words });
  return [coverMarkup(item), body, changesMarkup(item), documentsMarkup(snapshot, item)].filter(Boolean).join('\n');
}

function coverMarkup({ cover }: NewsItem): string {
  if (!cover) return '';
  const { file, alt, caption } = cover;
  const size = file.width && file.height ? ` width="${file.width}" height="${file.height}"` : '';
  const image = `<img src="${absolute(file.path)}" alt="${text(alt)}"${size}>`;
  return caption ? `<figure>${image}<figcaption>${text(caption)}</figcaption></figure>` : `<p>${image}</p>`;
}

function changesMarkup({ changeNotes }: NewsItem): string {
  return list(
    'Changes since this was published',
    changeNotes.map(({ on, note }) => `${formatDay(on)}: ${text(note)}`),
  );
}

function documentsMarkup({ documents }: Snapshot, item: NewsItem): string {
  return list(
    'Documents named here',
    documents.withIds(item.documentIds).map((document) => {
      return `<a href="${absolute(pathTo(document))}">${text(document.title)}</a>`;
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
