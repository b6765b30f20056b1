import { formatDay } from '../lib/dates.ts';
import { excerptParts } from './excerpt.ts';
import type { FoundPage } from './open-index.ts';

/** A page that was found, as an entry of the list: its title as a link, its kind and day, and where the words stand in it. */
export function resultItem({ url, meta, excerpt }: FoundPage): HTMLLIElement {
  const link = element('a', meta.title ?? url);
  link.href = url;
  const heading = element('h3', link);
  const about = element('p', ...aboutIt(meta));
  about.className = 'entry-day';
  const words = element(
    'p',
    ...excerptParts(excerpt).map(({ text, isMarked }) => (isMarked ? element('mark', text) : text)),
  );
  for (const own of [heading, words]) {
    own.dir = 'auto';
    if (meta.language !== undefined) own.lang = meta.language;
  }
  const entry = element('article', heading, about, words);
  entry.className = 'entry';
  return element('li', entry);
}

function aboutIt({ kind, date }: FoundPage['meta']): (Node | string)[] {
  const parts: (Node | string)[] = kind === undefined ? [] : [kind];
  if (date === undefined) return parts;
  const day = element('time', formatDay(date));
  day.dateTime = date;
  return [...parts, ', ', day];
}

/** Text is put in as text. */
function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}
