import type { TimeField } from '../newsroom/schedule/due-items';
import { type Row, textOf } from '../site-content/row';

/**
 * What can be in trouble. It has no titles: it is kept in the database, which may not keep what has to be erased.
 *
 * `website`: all of it. `item`: what was published of one item. `schedule`: what was planned for one item at one time.
 */
export type Matter =
  | { kind: 'website' }
  | { kind: 'item'; type: string; id: string }
  | { kind: 'schedule'; type: string; id: string; field: TimeField; at: string };

/** Two are about the same when their names are. */
export function nameOf(matter: Matter): string {
  switch (matter.kind) {
    case 'website':
      return 'website';
    case 'item':
      return `item ${matter.type}:${matter.id}`;
    case 'schedule':
      return `schedule ${matter.type}:${matter.id} ${matter.field} ${matter.at}`;
  }
}

/** Reads one from the database; null when it is damaged. */
export function readMatter(row: Row): Matter | null {
  const [type, id, at] = [textOf(row, 'type'), textOf(row, 'id'), textOf(row, 'at')];
  if (row.kind === 'website') return { kind: 'website' };
  if (type === null || id === null) return null;
  if (row.kind === 'item') return { kind: 'item', type, id };
  if (row.kind !== 'schedule' || at === null || !isTimeField(row.field)) return null;
  return { kind: 'schedule', type, id, field: row.field, at };
}

function isTimeField(field: unknown): field is TimeField {
  return field === 'goLiveAt' || field === 'takeDownAt';
}
