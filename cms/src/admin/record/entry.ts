import { isRow, numberOf, type Row, rowOf, rowsOf, textOf } from '../../site-content/row';

/** One thing that happened to an item or to the whole website. */
export interface Entry {
  /** ISO 8601. */
  at: string;
  action: string;
  who: string;
  /** What it was called then. */
  title: string | null;
  kind: string | null;
  uid: string | null;
  documentId: string | null;
  reason: string | null;
  /** What readers were told, or for the whole website why somebody did it. */
  words: string | null;
  replacement: { title: string; address: string | null } | null;
}

/** A page of what happened, the newest first. */
export interface RecordPage {
  entries: Entry[];
  page: number;
  pages: number;
}

/** Which part of the record is meant: of one item, or with nulls of the whole website. */
export interface Subject {
  uid: string | null;
  documentId: string | null;
}

/** Path to ask for a page of the record. */
export function recordPath({ uid, documentId }: Subject, page: number): string {
  const item = uid === null || documentId === null ? {} : { uid, documentId };
  return `/newsroom/record?${new URLSearchParams({ page: `${page}`, ...item })}`;
}

/** @throws when the answer is something else. */
export function readRecord(answer: unknown): RecordPage {
  if (!isRow(answer)) throw new Error('The newsroom gave no record.');
  return {
    entries: rowsOf(answer, 'entries').map(readEntry),
    page: numberOf(answer, 'page') ?? 1,
    pages: numberOf(answer, 'pages') ?? 1,
  };
}

function readEntry(row: Row): Entry {
  const replacement = rowOf(row, 'replacement');
  return {
    at: textOf(row, 'at') ?? '',
    action: textOf(row, 'action') ?? '',
    who: textOf(row, 'who') ?? 'somebody',
    title: textOf(row, 'title'),
    kind: textOf(row, 'kind'),
    uid: textOf(row, 'uid'),
    documentId: textOf(row, 'documentId'),
    reason: textOf(row, 'reason'),
    words: textOf(row, 'words'),
    replacement: replacement && {
      title: textOf(replacement, 'title') ?? 'another page',
      address: textOf(replacement, 'address'),
    },
  };
}
