import type { ReadField, ReadValue } from '../../history/read-field';
import { flagOf, isRow, numberOf, type Row, rowsOf, textOf } from '../../site-content/row';

/** The versions of an item that readers were given. */
export interface History {
  /** What it is called now; null when nothing is known of it any more. */
  title: string | null;
  /** Whether the newsroom still has it. */
  isThere: boolean;
  mayBringBack: boolean;
  /** The newest first. */
  versions: Version[];
}

export interface Version {
  /** Its number. */
  id: string;
  /** ISO 8601. */
  at: string;
  action: string;
  who: string;
  title: string | null;
}

/** @throws when the answer is something else. */
export function readHistory(answer: unknown): History {
  if (!isRow(answer)) throw new Error('The newsroom gave no versions.');
  return {
    title: textOf(answer, 'title'),
    isThere: flagOf(answer, 'isThere'),
    mayBringBack: flagOf(answer, 'mayBringBack'),
    versions: rowsOf(answer, 'versions').map((row) => ({
      id: String(numberOf(row, 'id') ?? ''),
      at: textOf(row, 'at') ?? '',
      action: textOf(row, 'action') ?? '',
      who: textOf(row, 'who') ?? 'somebody',
      title: textOf(row, 'title'),
    })),
  };
}

/** Reads what one version says. */
export function readFields(answer: unknown): ReadField[] {
  return isRow(answer) ? rowsOf(answer, 'fields').map(readField) : [];
}

function readField(row: Row): ReadField {
  const value = row.value;
  // That a field may be left empty matters in the form only.
  const label = (textOf(row, 'label') ?? '').replace(/ \(optional\)$/, '');
  return { label, value: readValue(isRow(value) ? value : {}) };
}

function readValue(row: Row): ReadValue {
  const text = textOf(row, 'text') ?? '';
  switch (row.kind) {
    case 'names':
      return {
        kind: 'names',
        names: rowsOf(row, 'names').map((name) => ({ id: textOf(name, 'id') ?? '', name: textOf(name, 'name') ?? '' })),
      };
    case 'parts': {
      const parts: unknown[] = Array.isArray(row.parts) ? row.parts : [];
      return {
        kind: 'parts',
        parts: parts.map((part) => (Array.isArray(part) ? part.filter(isRow).map(readField) : [])),
      };
    }
    case 'choice':
      return { kind: 'choice', text };
    default:
      return { kind: 'text', text };
  }
}
