import { errors } from '@strapi/utils';

/** Why something can't be saved: a sentence that says what to do, and the field it belongs to. */
export interface Refusal {
  /** Names of the fields from the outside in, for example `['cover', 'altText']`. */
  path: readonly string[];
  message: string;
}

/**
 * Stops the save when there is anything to refuse. The admin shows each sentence at its field, and all of them at the top,
 * where the item is named too: many can be published at once.
 *
 * @param item What it is about, for example `News item “Summer fair”`.
 * @throws ValidationError, which Strapi answers with status 400.
 */
export function refuse(item: string, refusals: readonly Refusal[]): void {
  if (refusals.length === 0) return;
  const sentences = refusals.map(({ message }) => message).join(' ');
  throw new errors.ValidationError(`${item}: ${sentences}`, {
    errors: refusals.map(({ path, message }) => ({ path: [...path], message, name: 'ValidationError' })),
  });
}
