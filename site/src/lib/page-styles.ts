import { createHash } from 'node:crypto';
import article from '../styles/article.css?inline';
import front from '../styles/front.css?inline';
import inspection from '../styles/inspection.css?inline';
import moved from '../styles/moved.css?inline';
import search from '../styles/search.css?inline';
import site from '../styles/site.css?inline';

const sheets = { article, front, inspection, moved, search, site };
export type SheetName = keyof typeof sheets;

/** What stands in a page for its styles. */
export interface PageStyles {
  css: string;
  /** How the page's policy names them. */
  hash: `sha256-${string}`;
}

/**
 * The styles of a kind of page as one text, in the order of the names, to stand in the page: they are smaller than the round
 * trip that a file of their own would take. It is made once for each kind: style sheets that a component imports are hashed by
 * Astro again for every page, which took a sixth of the time of rendering it.
 */
export function pageStyles(names: readonly SheetName[]): PageStyles {
  const kind = names.join(' ');
  const known = made.get(kind);
  if (known) return known;
  const css = names.map((name) => sheets[name]).join('');
  const styles: PageStyles = { css, hash: `sha256-${createHash('sha256').update(css).digest('base64')}` };
  made.set(kind, styles);
  return styles;
}

const made = new Map<string, PageStyles>();
