import type { SiteFile } from '../content/types.ts';
import { createAnchors } from './anchors.ts';
import { renderMarkdown } from './markdown.ts';

/** The ids of the headings of a page's one long text, as `renderMarkdown` gives them. Where its links lead matters nothing. */
export function headingAnchors(text: string, fileAt: (sourcePath: string) => SiteFile | undefined): string[] {
  const anchorFor = createAnchors();
  const anchors: string[] = [];
  const note = (heading: string) => {
    const anchor = anchorFor(heading);
    anchors.push(anchor);
    return anchor;
  };
  renderMarkdown(text, { target: 'page', pagePath: '/', fileAt, placeAt: () => undefined, anchorFor: note });
  return anchors;
}
