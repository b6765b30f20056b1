import type { Core } from '@strapi/strapi';
import { londonDay, londonTime } from '../newsroom/london-day';
import { modelOf } from '../newsroom/model';
import { isRow, type Row, rowOf, rowsOf, textOf, textsOf } from '../site-content/row';
import type { Item } from '../taking-down/take-down';
import { createNames, type Names } from './names';
import type { ReadField, ReadValue } from './read-field';
import { fieldsInGroup, leadsToMany, type RecordedField, recordedFields } from './recorded-fields';

interface Reader {
  strapi: Core.Strapi;
  names: Names;
}

/**
 * Puts a version of an item into words, field by field.
 *
 * @param data What was exported of it.
 * @param ability What Strapi lets the person do who reads it: things that they may not see stay without a name.
 * @param mayRead Whether they may see a field.
 */
export async function readVersion(
  strapi: Core.Strapi,
  { type }: Item,
  data: Row,
  ability: unknown,
  mayRead: (field: string) => boolean,
): Promise<ReadField[]> {
  const fields = recordedFields(modelOf(strapi, type)).filter(({ field }) => mayRead(field));
  return readFields({ strapi, names: createNames(strapi, ability) }, fields, data);
}

async function readFields(reader: Reader, fields: readonly RecordedField[], data: Row): Promise<ReadField[]> {
  // What the export did not know of yet, or never tells, is no part of the version.
  const recorded = fields.filter(({ recordedAs }) => recordedAs in data);
  return Promise.all(
    recorded.map(async (field) => ({ label: field.label, value: await readValue(reader, field, data) })),
  );
}

async function readValue(reader: Reader, field: RecordedField, data: Row): Promise<ReadValue> {
  const { attribute, recordedAs } = field;
  const { type, component, target } = attribute;
  if (component !== undefined) {
    const single = rowOf(data, recordedAs);
    const parts = single === null ? rowsOf(data, recordedAs) : [single];
    const fields = fieldsInGroup(reader.strapi, attribute);
    return { kind: 'parts', parts: await Promise.all(parts.map((part) => readFields(reader, fields, part))) };
  }
  if (type === 'relation' || type === 'media') {
    const ids = leadsToMany(attribute) ? textsOf(data, recordedAs) : [textOf(data, recordedAs) ?? []].flat();
    const name = (id: string) => (type === 'media' ? reader.names.ofFile(id) : reader.names.ofItem(target ?? '', id));
    return { kind: 'names', names: await Promise.all(ids.map(name)) };
  }
  const value = data[recordedAs];
  if (type === 'enumeration') return { kind: 'choice', text: typeof value === 'string' ? value : '' };
  return { kind: 'text', text: words(type, value) };
}

function words(type: string, value: unknown): string {
  if (value === null || value === undefined || isRow(value)) return '';
  if (type === 'date') return londonDay(new Date(`${value}T12:00:00Z`));
  if (type === 'datetime') return `${londonDay(new Date(`${value}`))} at ${londonTime(new Date(`${value}`))}`;
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  return String(value);
}
