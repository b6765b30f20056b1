import { textOfMarkup } from './escape.ts';

/**
 * Fits the headings of a text into its page. Editors choose a level by its looks; here the highest becomes `top`, and none
 * is skipped on the way down, so that `## … #### …` reads as a heading and its sub-heading.
 * @param html sanitised: every tag closed, no `>` inside an attribute
 * @param anchorFor gives each heading its id; without it they have none
 */
export function outlineHeadings(html: string, top: number, anchorFor?: (text: string) => string): string {
  const path: number[] = [];
  // Tags and not pairs are replaced: pasted HTML can hold a heading inside another.
  const open: string[] = [];
  return html.replace(headingTag, (tag, closing: string, level: string, attributes: string, at: number) => {
    if (closing) return `</${open.pop()}>`;
    while ((path.at(-1) ?? 0) >= Number(level)) path.pop();
    path.push(Number(level));
    const name = `h${Math.min(6, top + path.length - 1)}`;
    open.push(name);
    const start = at + tag.length;
    const id = anchorFor ? ` id="${anchorFor(textOfMarkup(html.slice(start, html.indexOf('</h', start))))}"` : '';
    return `<${name}${id}${attributes}>`;
  });
}

const headingTag = /<(\/?)h([1-6])([^>]*)>/g;
