import { formatMoment } from '../terminal/format-moment.ts';
import type { Link } from './read-link.ts';

/** What belongs to the preview itself, below the link's own path. */
export const own = { styles: '/preview.css', script: '/preview.js', version: '/version' } as const;

/** What is put into the head of a page: how the bar looks, and what loads the page again once something was saved. */
export function headOf({ prefix }: Link, version: string): string {
  const script = `<script src="${prefix}${own.script}" data-version="${version}" async></script>`;
  return `<link rel="stylesheet" href="${prefix}${own.styles}">${script}`;
}

/**
 * The bar over a page, which says what it is.
 *
 * @param list path of the preview of the list that names the item, or null
 */
export function barOf({ prefix, shows, until }: Link, list: string | null): string {
  const what =
    shows === 'draft'
      ? 'This is how it looks with what was saved last. Readers may see something else, or nothing.'
      : 'This is what readers see now.';
  const inList =
    list === null ? '' : `<p><a href="${prefix}/">The page</a> <a href="${list}">The list it is in</a></p>`;
  const works = `This link works until ${formatMoment(until.toISOString())}.`;
  return `<aside class="preview-bar" aria-label="Preview"><p><strong>Preview</strong> ${what} ${works}</p>${inList}</aside>`;
}

export const barCss = `.preview-bar{background:#fd0;color:#111;border-bottom:3px solid #111;padding:.5rem 1rem}
.preview-bar p{margin:0 auto;max-width:70rem;font:1rem/1.4 system-ui,sans-serif}
.preview-bar strong{margin-inline-end:.25rem}
.preview-bar a{color:#111;text-decoration:underline;margin-inline-end:1rem;display:inline-block;padding:.4rem 0}
.preview-bar a:focus-visible{outline:3px solid #111;outline-offset:2px}
`;

/** Asks every second, while somebody looks at the page, whether something else was saved, and shows that then. */
export const script = `const { src, dataset } = document.currentScript;
const ask = async () => {
  if (document.hidden) return;
  const answer = await fetch(new URL('version', src)).catch(() => null);
  if (answer === null || answer.status >= 500) return;
  if (!answer.ok || (await answer.text()) !== dataset.version) location.reload();
};
const again = () => setTimeout(() => ask().finally(again), 1000);
again();
`;
