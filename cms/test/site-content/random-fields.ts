import type { Account } from '../harness/account';
import type { Desk, TypeName } from '../harness/desk';
import * as samples from '../harness/samples';

/** What chance decides about one edit. */
export interface Chance {
  /** One of these, or undefined when there are none. */
  one<Choice>(choices: readonly Choice[]): Choice | undefined;
  /** Some of these, in any order. */
  some<Choice>(choices: readonly Choice[]): Choice[];
  /** A short text that is hardly ever the same twice. */
  text(): string;
  yes(): boolean;
}

/** What the edits so far have left behind. */
export interface World {
  desk: Account & Desk;
  administrator: Desk;
  ids: Record<ContentType, string[]>;
  /** Pictures in the media library, by number. */
  pictures: number[];
}

export const contentTypes = [
  'news-item',
  'page',
  'partner',
  'inspection-document',
  'inspection',
  'topic',
  'glossary-term',
] as const satisfies TypeName[];
export type ContentType = (typeof contentTypes)[number];

/** What an item of a type must have, never quite the same twice. */
export function firstFields(type: ContentType, chance: Chance): object {
  const text = chance.text();
  switch (type) {
    case 'news-item':
      return { ...samples.newsItem, title: text };
    case 'page':
      return { ...samples.page, title: text };
    case 'partner':
      return { ...samples.partner, name: text };
    case 'inspection-document':
      return { ...samples.linkedDocument, title: text };
    case 'inspection':
      return { ...samples.inspection, title: text };
    case 'topic':
      return { name: text };
    case 'glossary-term':
      return { term: text, expansion: text, meaning: text };
  }
}

/** Relations, components and pictures of a type. */
export function moreFields(type: ContentType, { ids, pictures }: World, chance: Chance): object {
  const document = chance.one(ids['inspection-document']) ?? null;
  const file = chance.one(pictures);
  const picture = file === undefined ? null : { file, altText: chance.text() };
  switch (type) {
    case 'news-item':
      return {
        cover: picture,
        topics: chance.some(ids.topic),
        partners: chance.some(ids.partner),
        documents: chance.some(ids['inspection-document']),
        inspection: chance.one(ids.inspection) ?? null,
        // Whatever of these is hidden: it goes without.
        publishWithout: [...ids.partner, ...ids['inspection-document'], ...ids.inspection],
        changeNotes: chance.yes() ? [{ changedOn: '2026-02-03', note: chance.text() }] : [],
      };
    case 'partner':
      return { logo: picture };
    case 'inspection-document':
      return { inspection: chance.one(ids.inspection) ?? null };
    case 'inspection':
      return {
        areasOfWeakness: chance.some(['One', 'Two', 'Three']).map((title) => ({
          title,
          found: chance.text(),
          checkpoints: [{ checkedOn: '2020-05-06', finding: 'weakness', note: chance.text(), document }],
        })),
        milestones: [{ happensOn: '2020-09-25', title: chance.text(), kind: 'deadline', document }],
      };
    default:
      return {};
  }
}
