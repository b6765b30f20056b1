import { flagOf, isRow, rowsOf, textOf } from '../../site-content/row';

/** Something that was written and is not on the website as it is now. */
export interface Draft {
  title: string;
  kind: string;
  /** Path of its form in the admin. */
  form: string;
  /** Readers see an earlier version of it. */
  isPublic: boolean;
  who: string | null;
  /** When it was saved last, ISO 8601. */
  at: string;
  /** When it goes live by itself, ISO 8601, or null. */
  goLiveAt: string | null;
}

/** What the card "Drafts waiting" shows, saved last first. */
export interface Drafts {
  drafts: Draft[];
  /** There are others, which the card has no room for. */
  areMore: boolean;
}

/** @throws when the answer is something else. */
export function readDrafts(answer: unknown): Drafts {
  if (!isRow(answer)) throw new Error('The newsroom gave no list of drafts.');
  const drafts = rowsOf(answer, 'drafts').map((row) => ({
    title: textOf(row, 'title') ?? 'Without a title',
    kind: textOf(row, 'kind') ?? '',
    form: `/content-manager/collection-types/${textOf(row, 'uid')}/${textOf(row, 'documentId')}`,
    isPublic: flagOf(row, 'isPublic'),
    who: textOf(row, 'who'),
    at: textOf(row, 'at') ?? '',
    goLiveAt: textOf(row, 'goLiveAt'),
  }));
  return { drafts, areMore: flagOf(answer, 'areMore') };
}
