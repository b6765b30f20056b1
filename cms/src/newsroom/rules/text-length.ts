import type { Attribute } from '../model';
import { partsOf } from '../parts';
import type { Refusal } from '../refusal';
import type { Save } from '../save';

/** Strapi's own limit for a short text that names none. */
const shortText = 255;

const numbers = new Intl.NumberFormat('en-GB');

/** Refuses a text that is longer than its field, even in a draft: Strapi would not keep it. */
export function checkTextLength(save: Save): readonly Refusal[] {
  return partsOf(save).flatMap(({ path, attributes, labelOf, row }) =>
    Object.entries(attributes).flatMap(([field, attribute]) => {
      const value = row[field];
      const limit = limitOf(attribute);
      if (typeof value !== 'string' || limit === undefined || value.length <= limit) return [];
      const message = `“${labelOf(field)}” has ${numbers.format(value.length)} characters; at most ${numbers.format(limit)} fit.`;
      return [{ path: [...path, field], message }];
    }),
  );
}

function limitOf({ type, maxLength }: Attribute): number | undefined {
  return maxLength ?? (type === 'string' ? shortText : undefined);
}
