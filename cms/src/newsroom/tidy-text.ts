import type { Core } from '@strapi/strapi';
import { isRow, type Row } from '../site-content/row';
import { type Attribute, groupOf, modelOf } from './model';
import type { Save } from './save';

type Attributes = Readonly<Record<string, Attribute>>;

const plainTextTypes = ['string', 'text', 'email'];

/** What can't hold an empty text: Strapi has no words for that, only for none. */
const valueTypes = ['date', 'datetime', 'enumeration'];

/**
 * Takes the spaces off both ends of plain texts, inside components too: they come along with a paste and break addresses.
 * A text of nothing but spaces becomes empty, so that it can't stand in for a title.
 */
export function tidyText({ strapi, type, data }: Save): Row {
  return tidyFields(strapi, modelOf(strapi, type).attributes, data);
}

function tidyFields(strapi: Core.Strapi, attributes: Attributes, data: Row): Row {
  return Object.fromEntries(
    Object.entries(data).map(([field, value]) => [field, tidyValue(strapi, attributes[field], value)]),
  );
}

function tidyValue(strapi: Core.Strapi, attribute: Attribute | undefined, value: unknown): unknown {
  if (attribute === undefined) return value;
  if (typeof value === 'string') return tidyString(attribute, value);
  if (attribute.component === undefined) return value;
  if (Array.isArray(value)) return value.map((entry) => tidyValue(strapi, attribute, entry));
  if (!isRow(value)) return value;
  return tidyFields(strapi, groupOf(strapi, attribute.component).attributes, value);
}

function tidyString({ type }: Attribute, value: string): string | null {
  const trimmed = value.trim();
  if (plainTextTypes.includes(type)) return trimmed === '' ? null : trimmed;
  if (valueTypes.includes(type) && trimmed === '') return null;
  // Spaces have a meaning in Markdown, but a text of nothing else is none.
  return type === 'richtext' && trimmed === '' ? null : value;
}
