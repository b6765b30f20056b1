import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { modelOf } from '../newsroom/model';
import { type Row, rowOf, rowsOf, textOf, textsOf } from '../site-content/row';
import type { Item } from '../taking-down/take-down';
import { uploadsIn } from '../uploads/uploads-in';
import type { BackValue } from './back-value';
import { fieldsInGroup, leadsToMany, type RecordedField, recordedFields } from './recorded-fields';
import { fileOf, filesAt, itemOf } from './still-there';

/** A version as it can be written into an item again. */
export interface BroughtBack {
  /** The fields that differ from what is there now, by name. */
  fields: Record<string, BackValue>;
  /** What can’t come back, in sentences. */
  missing: string[];
}

/**
 * What belongs to the item rather than to one version of it: its address and its date, what readers were told of changes,
 * and what must never change by the way.
 */
const stays = ['slug', 'publishedOn', 'changeNotes', 'showOnSite', 'demonstration', 'tagAuthority', 'tagDate'];

/**
 * Finds out what has to be written into an item so that it says what an earlier version said.
 *
 * @param version What was exported of that version.
 * @param present The same of what is in the form now.
 * @param mayUpdate Whether the person may change a field.
 */
export async function bringBack(
  strapi: Core.Strapi,
  { type }: Item,
  { version, present }: { version: Row; present: Row },
  mayUpdate: (field: string) => boolean,
): Promise<BroughtBack> {
  const differing = recordedFields(modelOf(strapi, type)).filter(
    ({ field, recordedAs }) =>
      recordedAs in version && !stays.includes(field) && !isDeepStrictEqual(version[recordedAs], present[recordedAs]),
  );
  const missing = differing.filter(({ field }) => !mayUpdate(field)).map(({ label }) => notAllowed(label));
  const fields: Record<string, BackValue> = {};
  for (const recorded of differing.filter(({ field }) => mayUpdate(field))) {
    fields[recorded.field] = await valueIn(strapi, recorded, version, missing);
  }
  return { fields, missing: [...new Set(missing)] };
}

function notAllowed(label: string): string {
  return `“${label}” stays as it is: your role does not allow you to change it. Ask an administrator.`;
}

async function valueIn(strapi: Core.Strapi, field: RecordedField, data: Row, missing: string[]): Promise<BackValue> {
  const { attribute, label, recordedAs } = field;
  if (attribute.component !== undefined) return partsIn(strapi, field, data, missing);
  if (attribute.type === 'media') {
    const file = await fileOf(strapi, textOf(data, recordedAs));
    if (file === null && textOf(data, recordedAs) !== null) missing.push(`The file in “${label}” has been deleted.`);
    return { kind: 'file', file };
  }
  if (attribute.type === 'relation') return itemsIn(strapi, field, data, missing);
  const value = data[recordedAs];
  if (attribute.type === 'richtext' && typeof value === 'string') {
    const wanted = uploadsIn(value);
    const there = await filesAt(strapi, wanted);
    const gone = wanted.filter((address) => !there.has(address));
    missing.push(...gone.map((address) => `“${label}” shows a file that has been deleted: ${address}.`));
  }
  return { kind: 'value', value };
}

async function partsIn(strapi: Core.Strapi, field: RecordedField, data: Row, missing: string[]): Promise<BackValue> {
  const { attribute, recordedAs } = field;
  const single = rowOf(data, recordedAs);
  const parts: Record<string, BackValue>[] = [];
  for (const row of single === null ? rowsOf(data, recordedAs) : [single]) {
    const part: Record<string, BackValue> = {};
    for (const inner of fieldsInGroup(strapi, attribute)) {
      if (inner.recordedAs in row) part[inner.field] = await valueIn(strapi, inner, row, missing);
    }
    parts.push(part);
  }
  return { kind: 'parts', parts, many: attribute.repeatable === true };
}

async function itemsIn(strapi: Core.Strapi, field: RecordedField, data: Row, missing: string[]): Promise<BackValue> {
  const { attribute, label, recordedAs } = field;
  const many = leadsToMany(attribute);
  const ids = many ? textsOf(data, recordedAs) : [textOf(data, recordedAs) ?? []].flat();
  const items = await Promise.all(ids.map((id) => itemOf(strapi, attribute.target ?? '', id)));
  const there = items.filter((item) => item !== null);
  const gone = ids.length - there.length;
  if (gone === 1) missing.push(`One thing in “${label}” has been deleted.`);
  if (gone > 1) missing.push(`${gone} things in “${label}” have been deleted.`);
  return { kind: 'items', items: there, many };
}
