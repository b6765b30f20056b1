import type { Core } from '@strapi/strapi';
import { type Attribute, groupOf, modelOf } from '../newsroom/model';
import type { ExportedType } from '../site-content/exported-type';
import { isRow, type Row, rowsOf } from '../site-content/row';
import type { BroughtBack } from './bring-back';
import { leadsToMany } from './recorded-fields';

/** What was brought back, as Strapi saves it: files and other items by their identity. */
export function toSave(strapi: Core.Strapi, type: ExportedType, { fields }: Pick<BroughtBack, 'fields'>): Row {
  return withIdentities(strapi, modelOf(strapi, type).attributes, fields);
}

function withIdentities(strapi: Core.Strapi, attributes: Readonly<Record<string, Attribute>>, data: Row): Row {
  return Object.fromEntries(
    Object.entries(data).map(([field, value]) => [field, identities(strapi, attributes[field], field, value, data)]),
  );
}

function identities(
  strapi: Core.Strapi,
  attribute: Attribute | undefined,
  field: string,
  value: unknown,
  data: Row,
): unknown {
  if (attribute === undefined) return value;
  if (attribute.type === 'media') return isRow(value) ? value.id : null;
  if (attribute.type === 'relation') {
    const ids = rowsOf(data, field).map(({ documentId }) => documentId);
    return leadsToMany(attribute) ? ids : (ids[0] ?? null);
  }
  if (attribute.component === undefined) return value;
  const inner = groupOf(strapi, attribute.component).attributes;
  if (Array.isArray(value)) return value.filter(isRow).map((part) => withIdentities(strapi, inner, part));
  return isRow(value) ? withIdentities(strapi, inner, value) : null;
}
