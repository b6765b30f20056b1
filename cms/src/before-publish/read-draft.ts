import { instantOf } from '../newsroom/instant';
import { type Part, partsOf } from '../newsroom/parts';
import { proposed, type Save } from '../newsroom/save';
import { londonDate } from '../site-content/london-date';
import { flagOf, textOf } from '../site-content/row';
import type { Draft, DraftPicture, DraftText } from './draft';
import type { Place } from './finding';
import { namedDocuments } from './named-documents';
import { type ReadText, readText } from './read-text';
import { whereIn } from './where';

const titles = ['title', 'name', 'organisationName'];
const addresses = ['website', 'link', 'archivedCopy'];
const names = ['term', 'shortName'];

/** Short texts that are no words for readers, or words that speak for themselves. */
const notWords = [...addresses, ...names, 'slug', 'phone', 'expansion', 'tagAuthority', 'altText', 'caption'];

/** Days that tell of something that has been. */
const pastDays = ['publishedOn', 'issuedOn', 'checkedOn', 'changedOn'];

/** A field that has something in it. */
interface Filled extends Place {
  field: string;
  type: string;
  value: string;
}

/** Reads an item apart as it will be after the save, with every group of fields in it. */
export function readDraft(save: Save): Draft {
  const parts = partsOf(save);
  const fields = parts.flatMap((part) => filledIn(parts, part));
  const read = new Map(
    fields.filter(({ type }) => type === 'richtext').map((field) => [field, readText(field.value)] as const),
  );
  return {
    type: save.type.type,
    isEnglish: (textOf(proposed(save), 'language') ?? 'en') === 'en',
    texts: fields.flatMap((field) => wordsIn(field, read.get(field))),
    links: [
      ...[...read].flatMap(([{ path, where }, { links }]) => links.map((link) => ({ path, where, ...link }))),
      ...fields
        .filter(({ field }) => addresses.includes(field))
        .map(({ path, where, value }) => ({ path, where, address: value, words: null })),
    ],
    pictures: [
      ...parts.flatMap((part) => pictureIn(parts, part)),
      ...[...read].flatMap(([place, { pictures }]) => picturesIn(place, pictures)),
    ],
    days: fields
      .filter(({ type, field, value }) => type === 'date' && pastDays.includes(field) && !isPlanned(save, field, value))
      .map(({ path, where, value }) => ({ path, where, day: value })),
    ownNames: fields.filter(({ field }) => names.includes(field)).map(({ value }) => value),
    documents: namedDocuments(save, parts),
  };
}

/** What goes live by itself on a later day may be dated by that day. */
function isPlanned(save: Save, field: string, day: string): boolean {
  const goLiveAt = field === 'publishedOn' ? instantOf(proposed(save), 'goLiveAt') : null;
  return goLiveAt !== null && day <= londonDate(goLiveAt);
}

function filledIn(parts: readonly Part[], { path, attributes, row }: Part): Filled[] {
  return Object.entries(attributes).flatMap(([field, { type }]) => {
    const value = textOf(row, field);
    if (value === null) return [];
    const at = [...path, field];
    return [{ path: at, where: whereIn(parts, at), field, type, value }];
  });
}

function wordsIn({ path, where, field, type, value }: Filled, read: ReadText | undefined): DraftText[] {
  if (read !== undefined) return [{ path, where, kind: 'markdown', headings: read.headings, blocks: read.blocks }];
  if ((type !== 'string' && type !== 'text') || notWords.includes(field)) return [];
  return [{ path, where, kind: titles.includes(field) ? 'title' : 'plain', headings: [], blocks: [value] }];
}

function pictureIn(parts: readonly Part[], { path, attributes, row }: Part): DraftPicture[] {
  if (!('altText' in attributes)) return [];
  const words = (textOf(row, 'altText') ?? '').trim();
  const place = { path: [...path, 'altText'], where: whereIn(parts, path) };
  const [decorative, caption] = [flagOf(row, 'decorative'), textOf(row, 'caption')];
  return [{ ...place, inText: false, address: '', words, decorative, caption }];
}

function picturesIn({ path, where }: Place, pictures: ReadText['pictures']): DraftPicture[] {
  return pictures.map((picture) => ({ path, where, inText: true, ...picture, decorative: false, caption: null }));
}
