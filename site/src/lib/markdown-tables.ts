import { escapeMarkup, textOfMarkup } from './escape.ts';

/**
 * A table can be wider than a phone: it gets a region of its own that scrolls, that the keyboard can reach and that says
 * what it is, by its number on the page and its column headings.
 * @param html sanitised: every tag closed, no `>` inside an attribute
 */
export function scrollTables(html: string): string {
  let count = 0;
  return html.replace(emptyHeading, '<td></td>').replace(table, (whole, content: string) => {
    count += 1;
    const names = [...content.matchAll(columnHeading)].map(([, name = '']) => textOfMarkup(name).trim());
    const label = names.length > 0 ? `Table ${count}: ${names.join(', ')}` : `Table ${count}`;
    return `<section class="scroller" aria-label="${escapeMarkup(label)}" tabindex="0">${whole}</section>`;
  });
}

const emptyHeading = /<th[^>]*>\s*<\/th>/g;
// Only a table without another inside it: the outer one of two stays as it is, and the markup stays well-formed.
const table = /<table[^>]*>((?:(?!<table).)*?)<\/table>/gs;
const columnHeading = /<th scope="col"[^>]*>(.*?)<\/th>/gs;
