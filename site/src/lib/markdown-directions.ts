/**
 * Lets lists, quotations and tables in a text with words from right to left begin on the side on which their own words
 * begin: paragraphs do so by the style sheet, but markers, columns and borders follow the element's direction.
 * @param html sanitised: every tag closed, no `>` inside an attribute
 */
export function withDirections(html: string): string {
  return rightToLeft.test(html) ? html.replace(undirected, '<$1 dir="auto"$2>') : html;
}

/** Letters of the scripts that are written from right to left: Hebrew, Arabic, Syriac, Thaana, N’Ko and their forms. */
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const undirected = /<(ul|ol|dl|blockquote|table)(?![^>]* dir=)([^>]*)>/g;
