import type { useFetchClient } from '@strapi/strapi/admin';
import { generateNKeysBetween } from 'fractional-indexing';
import type { BackValue, Found } from '../../history/back-value';
import { idOf, isRow, numberOf, rowsOf } from '../../site-content/row';
import type { ItemId } from '../taking-down/item-id';

type Get = ReturnType<typeof useFetchClient>['get'];

/**
 * Turns what is brought back into what Strapi’s form holds.
 *
 * @param get Asks the server: for the whole of a file, and for what a field names now.
 */
export async function formValues(
  get: Get,
  { uid, documentId }: ItemId,
  fields: Readonly<Record<string, BackValue>>,
): Promise<Record<string, unknown>> {
  const values: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    const named = value.kind === 'items' ? await namedNow(get, `${uid}/${documentId}/${name}`) : [];
    values[name] = await formValue(get, value, named);
  }
  return values;
}

async function formValue(get: Get, value: BackValue, named: readonly Named[]): Promise<unknown> {
  switch (value.kind) {
    case 'value':
      return value.value;
    case 'file':
      return value.file === null ? null : (await get<unknown>(`/upload/files/${value.file.id}`)).data;
    case 'items':
      return relation(value.items, named);
    case 'parts':
      return value.many ? inOrder(await allParts(get, value.parts)) : ((await allParts(get, value.parts))[0] ?? null);
  }
}

function allParts(get: Get, parts: readonly Record<string, BackValue>[]): Promise<Record<string, unknown>[]> {
  return Promise.all(
    parts.map(async (fields) => {
      const part: Record<string, unknown> = {};
      for (const [name, value] of Object.entries(fields)) {
        // Strapi’s form has no value at all where a field of a group is empty. A new group names nothing yet.
        part[name] = (await formValue(get, value, [])) ?? undefined;
      }
      return part;
    }),
  );
}

/** By these keys Strapi keeps entries in order. */
function inOrder<Entry extends object>(entries: readonly Entry[]): (Entry & { __temp_key__: string | undefined })[] {
  const keys = generateNKeysBetween(null, null, entries.length);
  return entries.map((entry, index) => ({ ...entry, __temp_key__: keys[index] }));
}

interface Named {
  id: number;
  documentId: string;
}

async function namedNow(get: Get, field: string): Promise<Named[]> {
  const { data } = await get<unknown>(`/content-manager/relations/${field}`);
  return isRow(data)
    ? rowsOf(data, 'results').map((row) => ({ id: numberOf(row, 'id') ?? 0, documentId: idOf(row) }))
    : [];
}

/** Only what is to change: what comes in addition, and what goes. */
function relation(wanted: readonly Found[], named: readonly Named[]): object {
  const isIn = (list: readonly Named[], id: string) => list.some(({ documentId }) => documentId === id);
  const coming = wanted.filter(({ documentId }) => !isIn(named, documentId));
  const going = named.filter(({ documentId }) => !isIn(wanted, documentId));
  return {
    connect: inOrder(
      coming.map(({ id, documentId, name }) => ({
        id,
        documentId,
        label: name,
        apiData: { id, documentId, isTemporary: true },
      })),
    ),
    disconnect: going.map(({ id, documentId }) => ({ id, apiData: { id, documentId } })),
  };
}
