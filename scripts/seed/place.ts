import { z } from 'zod';
import type { PlacedIds } from './placed-ids.ts';
import type { StrapiAdmin } from './strapi-admin.ts';

const list = z.object({ results: z.array(z.object({ documentId: z.string(), showOnSite: z.boolean().nullish() })) });
const saved = z.object({ data: z.object({ documentId: z.string() }) });

/** A content type of Strapi, and how its items are told apart and named. */
export interface Kind<Item> {
  uid: string;
  /** For messages: "news item". */
  noun: string;
  /** The field by which an item is found again, and its value. */
  key: { field: 'slug' | 'term'; of: (item: Item) => string };
  /** Whether the type has drafts, so that an item has to be published. */
  publish: boolean;
}

/** What Strapi's admin takes as the body of a save. */
export type Fields = Record<string, unknown>;

/** What placing items needs besides the items. */
export interface Placing {
  admin: StrapiAdmin;
  /** Grows with each item, so that later ones can name it. */
  ids: PlacedIds;
  onPlaced: () => void;
}

/** Places items one after another. One that is there already stays as it is: an editor may have changed it since. */
export async function placeEach<Item>(
  { admin, ids, onPlaced }: Placing,
  kind: Kind<Item>,
  items: Item[],
  fields: (item: Item) => Fields | Promise<Fields>,
): Promise<void> {
  for (const item of items) {
    const found = await find(admin, kind, item);
    const documentId = found?.documentId ?? (await create(admin, kind, item, await fields(item)));
    ids.add(kind.uid, kind.key.of(item), documentId);
    onPlaced();
  }
}

/** Looks an item up by its key. Undefined when there is none. */
export async function find<Item>(
  admin: StrapiAdmin,
  kind: Kind<Item>,
  item: Item,
): Promise<z.infer<typeof list>['results'][number] | undefined> {
  const query = new URLSearchParams({
    [`filters[${kind.key.field}][$eq]`]: kind.key.of(item),
    page: '1',
    pageSize: '1',
  });
  const answer = await admin.request(describe(kind, item), 'GET', `${collection(kind)}?${query}`);
  return list.parse(answer).results[0];
}

/** Creates an item, published if its type has drafts: one request, so that it is there whole or not at all. */
async function create<Item>(admin: StrapiAdmin, kind: Kind<Item>, item: Item, fields: Fields): Promise<string> {
  const path = kind.publish ? `${collection(kind)}/actions/publish` : collection(kind);
  return saved.parse(await admin.request(describe(kind, item), 'POST', path, fields)).data.documentId;
}

/** Saves fields of an item that exists. Only for types without drafts. */
export async function update<Item>(
  admin: StrapiAdmin,
  kind: Kind<Item>,
  item: Item,
  documentId: string,
  fields: Fields,
): Promise<void> {
  await admin.request(describe(kind, item), 'PUT', `${collection(kind)}/${documentId}`, fields);
}

function collection(kind: { uid: string }): string {
  return `/content-manager/collection-types/${kind.uid}`;
}

function describe<Item>(kind: Kind<Item>, item: Item): string {
  return `${kind.noun} “${kind.key.of(item)}”`;
}
