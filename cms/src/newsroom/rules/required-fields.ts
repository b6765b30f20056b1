import { type Attribute, modelOf } from '../model';
import { partsOf } from '../parts';
import type { Refusal } from '../refusal';
import type { Save } from '../save';

/**
 * Refuses what readers would find empty, in words: Strapi itself would say "title must be defined". A draft needs no more
 * than its title, so that people find it again.
 */
export function checkRequired(save: Save): readonly Refusal[] {
  const { nameField } = modelOf(save.strapi, save.type);
  return partsOf(save).flatMap(({ path, attributes, labelOf, row }) =>
    Object.entries(attributes)
      .filter(([, { required }]) => required === true)
      .filter(([field]) => save.goesPublic || (path.length === 0 && field === nameField))
      // A field that depends on another has a rule of its own.
      .filter(([field, attribute]) => attribute.conditions === undefined && isEmpty(attribute, row[field]))
      .map(([field, { type }]) => ({ path: [...path, field], message: sentence(type, labelOf(field)) })),
  );
}

function isEmpty(attribute: Attribute, value: unknown): boolean {
  // What was not sent and has a default value is filled in by Strapi.
  return value === undefined ? !('default' in attribute) : value === null || value === '';
}

function sentence(type: string, label: string): string {
  return type === 'media'
    ? `There is no file in “${label}”, or it has been deleted. Choose one, or remove this whole part.`
    : `“${label}” is empty. Fill it in.`;
}
