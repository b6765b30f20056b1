import type { Core } from '@strapi/strapi';
import { type Attribute, groupOf, modelOf } from '../newsroom/model';
import type { ExportedType } from '../site-content/exported-type';
import type { Row } from '../site-content/row';

/**
 * Where in a type fields of some kind are, groups of fields within it included: `['areasOfWeakness', 'found']`.
 */
export function fieldPaths(
  strapi: Core.Strapi,
  type: ExportedType,
  isWanted: (field: Attribute) => boolean,
): string[][] {
  return pathsIn(strapi, modelOf(strapi, type).attributes, isWanted);
}

/** A filter of Strapi's query engine for what is at the end of a path. */
export function whereAt(path: readonly string[], condition: unknown): Row {
  const [field, ...inner] = path;
  if (field === undefined) throw new Error('A filter needs a field.');
  return { [field]: inner.length === 0 ? condition : whereAt(inner, condition) };
}

function pathsIn(
  strapi: Core.Strapi,
  attributes: Readonly<Record<string, Attribute>>,
  isWanted: (field: Attribute) => boolean,
): string[][] {
  return Object.entries(attributes).flatMap(([field, attribute]) => {
    const { component } = attribute;
    if (component === undefined) return isWanted(attribute) ? [[field]] : [];
    return pathsIn(strapi, groupOf(strapi, component).attributes, isWanted).map((path) => [field, ...path]);
  });
}
