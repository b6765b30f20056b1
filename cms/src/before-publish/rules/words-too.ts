import type { Draft } from '../draft';
import type { Finding } from '../finding';

/** A text of nothing but pictures: the search, the feed and many readers get nothing of what is on them. */
export function wordsToo({ texts, pictures }: Draft): Finding[] {
  return texts
    .filter(({ kind, headings, blocks }) => kind === 'markdown' && headings.length === 0 && blocks.length === 0)
    .filter(({ path }) => pictures.some((picture) => picture.inText && picture.path.join('.') === path.join('.')))
    .map(({ path, where }) => ({
      rule: 'words-too',
      level: 'advice',
      path,
      where,
      how: 'There are only pictures here. Say in words as well what families need to know: a picture can’t be searched, enlarged or read aloud.',
    }));
}
