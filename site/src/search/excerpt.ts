export interface ExcerptPart {
  text: string;
  /** It is what was asked for. */
  isMarked: boolean;
}

/** Takes Pagefind's excerpt apart. Whatever it holds becomes text: nothing of it is ever read as HTML. */
export function excerptParts(excerpt: string): ExcerptPart[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((part) => part !== '')
    .map((part) => ({ text: plain(part.replace(/^<mark>(.*)<\/mark>$/s, '$1')), isMarked: part.startsWith('<mark>') }));
}

/** Pagefind writes these two as entities, and leaves everything else as it stands on the page. */
function plain(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
