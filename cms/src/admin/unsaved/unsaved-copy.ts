import { isRow, type Row, rowOf, textOf } from '../../site-content/row';

/** What somebody has written in a form and not saved: kept in their browser only. */
export interface UnsavedCopy {
  /** Uid of the type. */
  model: string;
  /** Of the item, or null for a new one. */
  documentId: string | null;
  /** When it was last written in, as ISO 8601. */
  at: string;
  /** The mark of what was saved when the form was opened. */
  revision: string | null;
  /** The fields that were changed, as the form holds them now. */
  changed: Row;
  /** The same fields as they were saved. */
  before: Row;
}

const prefix = 'newsroom-unsaved:';
const keptMs = 7 * 24 * 60 * 60 * 1000;

/** Name of a copy in the browser: another one for each person and item. */
export function copyKey(owner: string, model: string, documentId: string | null): string {
  return `${prefix}${owner}:${model}:${documentId ?? 'new'}`;
}

/** @returns null when there is none, or none that can be read, or one that is older than seven days */
export function readCopy(key: string, now: Date): UnsavedCopy | null {
  const copy = parse(localStorage.getItem(key));
  return copy !== null && now.getTime() - Date.parse(copy.at) <= keptMs ? copy : null;
}

/** @returns false when the browser has no room for it */
export function writeCopy(key: string, copy: UnsavedCopy): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(copy));
    return true;
  } catch {
    return false;
  }
}

export function removeCopy(key: string): void {
  localStorage.removeItem(key);
}

/** Removes every copy of one person; of everybody when the person is not known. */
export function removeCopiesOf(owner: string | null): void {
  for (const key of keys()) if (owner === null || key.startsWith(`${prefix}${owner}:`)) localStorage.removeItem(key);
}

/** Removes what is older than seven days, whoever wrote it. @returns the copies of one person that are left, by key */
export function copiesOf(owner: string, now: Date): Map<string, UnsavedCopy> {
  const left = new Map<string, UnsavedCopy>();
  for (const key of keys()) {
    const copy = readCopy(key, now);
    if (copy === null) localStorage.removeItem(key);
    else if (key.startsWith(`${prefix}${owner}:`)) left.set(key, copy);
  }
  return left;
}

function keys(): string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
}

function parse(text: string | null): UnsavedCopy | null {
  try {
    const copy: unknown = JSON.parse(text ?? 'null');
    if (!isRow(copy)) return null;
    const [model, at] = [textOf(copy, 'model'), textOf(copy, 'at')];
    const [changed, before] = [rowOf(copy, 'changed'), rowOf(copy, 'before')];
    if (model === null || at === null || changed === null || before === null || Number.isNaN(Date.parse(at)))
      return null;
    return { model, documentId: textOf(copy, 'documentId'), at, revision: textOf(copy, 'revision'), changed, before };
  } catch {
    return null;
  }
}
