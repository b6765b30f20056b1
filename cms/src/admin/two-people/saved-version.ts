import { isRow, type Row, rowsOf, textOf } from '../../site-content/row';

/** An item as it is saved now, with the words of its form. */
export interface SavedVersion {
  revision: string | null;
  /** Who saved it; null when it was oneself elsewhere, or the schedule. */
  who: string | null;
  at: string | null;
  fields: readonly SavedField[];
}

export interface SavedField {
  name: string;
  label: string;
  /** As in the schema: `string`, `richtext`, `relation`, `component`… */
  type: string;
  /** Names at most one other item. */
  isOne: boolean;
  value: unknown;
}

/** @throws when the answer makes no sense */
export function readSavedVersion(answer: unknown): SavedVersion {
  if (!isRow(answer)) throw new Error('The newsroom did not say what is saved.');
  return {
    revision: textOf(answer, 'revision'),
    who: textOf(answer, 'who'),
    at: textOf(answer, 'at'),
    fields: readFields(answer),
  };
}

/** The fields of an item, or of a group of fields within it. */
export function readFields(row: Row): SavedField[] {
  return rowsOf(row, 'fields').map((field) => ({
    name: textOf(field, 'name') ?? '',
    label: textOf(field, 'label') ?? '',
    type: textOf(field, 'type') ?? '',
    isOne: field.isOne === true,
    value: field.value,
  }));
}
