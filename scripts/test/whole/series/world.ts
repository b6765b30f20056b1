import { z } from 'zod';
import { type Desk, type TypeName, uidOf } from '../desk.ts';
import type { PublisherAtWork } from '../publisher-at.ts';

/** Something an editor can work on. */
export interface Item {
  type: TypeName;
  id: string;
  isPublic: boolean;
}

/** What the edits so far have left behind, in an order that depends on nothing but the seed. */
export interface World {
  desk: Desk;
  items: Item[];
  publisher: PublisherAtWork;
}

export const typeNames = [
  'news-item',
  'page',
  'partner',
  'inspection-document',
  'inspection',
  'topic',
  'glossary-term',
] as const satisfies TypeName[];

/** The field that holds an item's name. */
export const nameField: Record<TypeName, string> = {
  'news-item': 'title',
  page: 'title',
  partner: 'name',
  'inspection-document': 'title',
  inspection: 'title',
  topic: 'name',
  'glossary-term': 'term',
};

/** Everything in the newsroom, which is all public at first. */
export async function itemsIn(desk: Desk): Promise<Item[]> {
  const shape = z.object({ results: z.array(z.object({ documentId: z.string() })) });
  const items: Item[] = [];
  for (const type of typeNames) {
    const query = `page=1&pageSize=100&sort=${nameField[type]}:ASC`;
    const found = await desk.request('GET', `/content-manager/collection-types/${uidOf(type)}?${query}`);
    items.push(...shape.parse(found.body).results.map(({ documentId }) => ({ type, id: documentId, isPublic: true })));
  }
  return items;
}

export function ofType(world: World, ...types: TypeName[]): Item[] {
  return world.items.filter(({ type }) => types.includes(type));
}

export function shown(items: readonly Item[]): Item[] {
  return items.filter(({ isPublic }) => isPublic);
}
