import type { BackValue, Found } from '../../history/back-value';
import { flagOf, idOf, isRow, numberOf, type Row, rowOf, rowsOf, textOf, textsOf } from '../../site-content/row';

/** A version for the form: the fields that differ, by name, and what could not come back. */
export interface ForTheForm {
  fields: Record<string, BackValue>;
  missing: string[];
}

/** @throws when the answer is something else. */
export function readForTheForm(answer: unknown): ForTheForm {
  if (!isRow(answer)) throw new Error('The newsroom gave no version.');
  return { fields: readAll(rowOf(answer, 'fields') ?? {}), missing: textsOf(answer, 'missing') };
}

function readAll(fields: Row): Record<string, BackValue> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (isRow(value) ? [[name, readValue(value)]] : [])),
  );
}

function readValue(value: Row): BackValue {
  const many = flagOf(value, 'many');
  const file = rowOf(value, 'file');
  switch (value.kind) {
    case 'file':
      return { kind: 'file', file: file && readFound(file) };
    case 'items':
      return { kind: 'items', items: rowsOf(value, 'items').map(readFound), many };
    case 'parts':
      return { kind: 'parts', parts: rowsOf(value, 'parts').map(readAll), many };
    default:
      return { kind: 'value', value: value.value };
  }
}

function readFound(row: Row): Found {
  return { id: numberOf(row, 'id') ?? 0, documentId: idOf(row), name: textOf(row, 'name') ?? '' };
}
