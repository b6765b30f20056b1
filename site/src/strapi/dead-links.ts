import { pathOf } from '../content/paths.ts';
import { createSnapshot, type Snapshot } from '../content/snapshot.ts';
import type { SnapshotData } from '../content/types.ts';
import { renderMarkdown } from '../lib/markdown.ts';
import { resolveLink } from '../lib/markdown-links.ts';
import type { Shown } from './choose-items.ts';
import type { Fault } from './fault.ts';
import type { Problem } from './problem.ts';
import { wordFault } from './word-fault.ts';

/** Notices of the links of texts that lead to nothing on our own site: readers see their words, their editors should know. */
export function deadLinks(shown: readonly Shown[], data: SnapshotData, cmsUrl: string): Fault[] {
  const snapshot = createSnapshot(data);
  return shown.flatMap(({ raw, item, texts }) =>
    texts.flatMap(({ path, text }) =>
      deadLinksIn(text, pathOf(item) ?? '/', snapshot).map((address) =>
        wordFault(raw.line, { path, ...leadsNowhere(address) }, 'words', cmsUrl),
      ),
    ),
  );
}

/** What the rendering of the text looks for in vain. */
function deadLinksIn(text: string, pagePath: string, { fileAt, placeAt }: Snapshot): string[] {
  const options = { target: 'page', pagePath, fileAt, placeAt } as const;
  if (!maybeLink.test(text)) return [];
  // Rendering ten thousand texts takes seconds, so only those are rendered in which something looks like a dead link.
  const candidates = [...text.matchAll(likeLink)].map(([, link]) => link);
  if (candidates.every((link) => resolveLink(link, options) !== undefined)) return [];
  const dead = new Set<string>();
  const note: typeof placeAt = (path, hash) => {
    const place = placeAt(path, hash);
    if (place === undefined) dead.add(path);
    return place;
  };
  renderMarkdown(text, { ...options, placeAt: note });
  return [...dead];
}

/** What follows `](` or `]:` in Markdown, `href=` in HTML, or stands by itself. */
const likeLink = /(?:\]\(\s*<?|\]:\s*<?|href\s*=\s*["']?|\b(?=https?:|www\.))([^\s"'<>)]+)/gi;

/** What every such link has, found in half the time. */
const maybeLink = /\]\(|\]:|href|https?:|www\./i;

function leadsNowhere(address: string): Omit<Problem, 'path'> {
  return {
    problem: (field) => `has a link, in ${field}, to a page that is not on the site: ${address}`,
    remedy: (field) => `correct the link in ${field} or take it out`,
  };
}
