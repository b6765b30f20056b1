import type { Core, Struct } from '@strapi/strapi';
import type { ExportedType } from '../site-content/exported-type';
import { isRow, type Row } from '../site-content/row';

/** What the rules need to know of a content type: it is read from its schema, never written down twice. */
export interface Model extends Fields {
  /** What editors call it, for example `News item`. */
  displayName: string;
  /** Publish is a step of its own. */
  hasDrafts: boolean;
  /** The field by which people know an item: its title or name. */
  nameField: string;
}

/** The fields of a content type, or of a group of fields within one, which Strapi calls a component. */
export interface Fields {
  attributes: Readonly<Record<string, Attribute>>;
  /** What editors call a field, for example `Web address`. */
  labelOf(field: string): string;
}

/** A field, as far as the rules look at it. */
export interface Attribute {
  type: string;
  required?: boolean;
  component?: string;
  /** Whether a group of fields can be there more than once. */
  repeatable?: boolean;
  /** The type that a relation leads to. */
  target?: string;
  /** How many it leads to, for example `manyToMany`. */
  relation?: string;
  maxLength?: number;
  /** The choices of an enumeration. */
  enum?: readonly string[];
  conditions?: unknown;
}

/** Reads what the schema file of a type says. */
export function modelOf(strapi: Core.Strapi, { uid }: Pick<ExportedType, 'uid'>): Model {
  const schema = strapi.contentType(uid);
  return {
    ...fieldsOf(schema),
    displayName: schema.info.displayName,
    hasDrafts: schema.options?.draftAndPublish === true,
    nameField: textAt(configOf(schema), 'settings', 'mainField') ?? 'documentId',
  };
}

/** Reads what the schema file of a group of fields says. An unknown one has no fields. */
export function groupOf(strapi: Core.Strapi, uid: string): Fields {
  const schema = Object.values(strapi.components).find((component) => component.uid === uid);
  return schema === undefined ? { attributes: {}, labelOf: (field) => field } : fieldsOf(schema);
}

function fieldsOf(schema: Struct.Schema): Fields {
  const config = configOf(schema);
  return {
    attributes: schema.attributes,
    labelOf: (field) => textAt(config, 'metadatas', field, 'edit', 'label') ?? field,
  };
}

function configOf(schema: Struct.Schema): Row {
  return 'config' in schema && isRow(schema.config) ? schema.config : {};
}

function textAt(config: Row, ...path: string[]): string | undefined {
  const value = path.reduce<unknown>((inner, key) => (isRow(inner) ? inner[key] : undefined), config);
  return typeof value === 'string' ? value : undefined;
}
