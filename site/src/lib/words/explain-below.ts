import { escapeMarkup } from '../escape.ts';
import { xmlText } from '../xml-text.ts';
import type { ExplainWords } from './explain-words.ts';

/** How the words of the glossary are explained in a text: by whom, and as they were meant on which day. */
export interface Words {
  explain: ExplainWords;
  on: string;
  /** Plain text that stands above on the same page: what is explained there is not explained again. */
  below?: string;
}

/** A summary, which is plain text, as markup with its words explained. */
export function explainSummary(summary: string, { explain, on }: Words): string {
  return explain(paragraph(summary), on, 'page').slice('<p>'.length, -'</p>'.length);
}

/**
 * The long text of a page with its words explained where they are first used on the page.
 * @param html sanitised
 */
export function explainText(html: string, { explain, on, below }: Words, target: 'page' | 'feed'): string {
  if (below === undefined) return explain(html, on, target);
  // What comes later changes nothing of how a paragraph is explained.
  const above = paragraph(below);
  return explain(above + html, on, target).slice(explain(above, on, target).length);
}

function paragraph(text: string): string {
  return `<p>${escapeMarkup(xmlText(text))}</p>`;
}
