import { instantOf } from '../instant';
import { partsOf } from '../parts';
import type { Refusal } from '../refusal';
import type { Save } from '../save';

/** Refuses what is no day or no moment. Strapi would not say which field it is. */
export function checkDateFormat(save: Save): readonly Refusal[] {
  return partsOf(save).flatMap(({ path, attributes, labelOf, row }) =>
    Object.entries(attributes).flatMap(([field, { type }]) => {
      const value = row[field];
      if (value === undefined || value === null) return [];
      if (type === 'date' && !isDay(value)) {
        const message = `“${labelOf(field)}” is not a day of the calendar. Write it like 13/05/2026.`;
        return [{ path: [...path, field], message }];
      }
      if (type === 'datetime' && instantOf(row, field) === null) {
        const message = `“${labelOf(field)}” is not a day and a time. Choose both from the lists, or empty it.`;
        return [{ path: [...path, field], message }];
      }
      return [];
    }),
  );
}

/** Whether a value is a day as Strapi keeps it: `2026-02-28` is, `2026-02-30` and `28/02/2026` are not. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}
