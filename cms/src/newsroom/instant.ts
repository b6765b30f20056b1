import type { Row } from '../site-content/row';

/** The moment in a date-and-time field, or null where there is none, or something that is no moment. */
export function instantOf(row: Row, field: string): Date | null {
  const value = row[field];
  if (typeof value !== 'string' && typeof value !== 'number' && !(value instanceof Date)) return null;
  const instant = new Date(value);
  return value === '' || Number.isNaN(instant.getTime()) ? null : instant;
}

/** Whether a save gives a date-and-time field another moment than the one that was saved. */
export function movesInstant(saved: Row | null, proposed: Row, field: string): boolean {
  const before = saved === null ? null : instantOf(saved, field);
  return before?.getTime() !== instantOf(proposed, field)?.getTime();
}
