import type { Draft, DraftPicture } from '../../src/before-publish/draft';
import type { AdviceLookUps } from '../../src/before-publish/look-ups';
import { readText } from '../../src/before-publish/read-text';

const article = { path: ['body'], where: 'Article' };

/** A news item with this text and nothing else. */
export function draftOf(body: string, more: Partial<Draft> = {}): Draft {
  const { headings, blocks, links, pictures } = readText(body);
  return {
    type: 'news-item',
    isEnglish: true,
    texts: [{ ...article, kind: 'markdown', headings, blocks }],
    links: links.map((link) => ({ ...article, ...link })),
    pictures: pictures.map((one) => ({ ...article, ...one, inText: true, decorative: false, caption: null })),
    days: [],
    ownNames: [],
    documents: { place: { path: ['documents'], where: 'Documents named' }, ids: new Set() },
    ...more,
  };
}

/** A news item with this picture at the top. */
export function draftWithPicture(picture: Partial<DraftPicture>): Draft {
  const place = { path: ['cover', 'altText'], where: 'Picture at the top' };
  const plain = { inText: false, address: '', words: '', decorative: false, caption: null };
  return draftOf('', { pictures: [{ ...place, ...plain, ...picture }] });
}

/** What is known in a newsroom in which nothing is known. */
export const nothingKnown: AdviceLookUps = {
  siteUrl: 'https://news.example.org/',
  cmsUrl: 'https://desk.example.org',
  places: new Map(),
  today: '2026-11-24',
  knownNames: [],
  documents: [],
  deadLinks: new Map(),
};
