import { partsOf } from '../parts';
import type { Refusal } from '../refusal';
import type { Save } from '../save';

/** Refuses a value that a list of choices does not offer. The form can't send one, a script can. */
export function checkChoice(save: Save): readonly Refusal[] {
  return partsOf(save).flatMap(({ path, attributes, labelOf, row }) =>
    Object.entries(attributes).flatMap(([field, { enum: choices }]) => {
      const value = row[field];
      if (typeof value !== 'string' || choices === undefined || choices.includes(value)) return [];
      const message = `“${labelOf(field)}” can’t be “${value}”. Choose one from its list.`;
      return [{ path: [...path, field], message }];
    }),
  );
}
