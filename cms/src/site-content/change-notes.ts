import { type Row, rowsOf, textOf } from './row';

/** A change that mattered to readers, as the export says it. */
export interface ExportedChange {
  on: string | null;
  note: string | null;
}

/** The changes that editors noted of an item, in the order of its form. */
export function changeNotesOf(row: Row): ExportedChange[] {
  return rowsOf(row, 'changeNotes').map((note) => ({ on: textOf(note, 'changedOn'), note: textOf(note, 'note') }));
}
