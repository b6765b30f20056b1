import { flagOf, idOf, isRow, type Row, rowsOf, textOf } from '../../site-content/row';
import type { ItemId } from './item-id';

/** What taking one item down would do. */
export interface Consequences extends ItemId {
  title: string;
  isPublic: boolean;
  /** Where readers find it, or null for what has no page of its own. */
  address: string | null;
  /** What readers see now that names it. */
  linkedFrom: Naming[];
  /** The files that go with it, or would, were they not used elsewhere. */
  files: { id: string; name: string; usedElsewhere: boolean }[];
}

/** Another item that names it. */
export interface Naming extends ItemId {
  title: string;
  kind: string;
}

/** Path to ask what taking these items down would do. */
export function consequencesPath(items: readonly ItemId[]): string {
  const query = new URLSearchParams(items.map(({ uid, documentId }) => ['item', `${uid}:${documentId}`]));
  return `/newsroom/take-down/consequences?${query}`;
}

/** @throws when the answer is something else. */
export function readConsequences(answer: unknown): Consequences[] {
  if (!isRow(answer)) throw new Error('The newsroom did not say what taking it down would do.');
  return rowsOf(answer, 'items').map((item) => ({
    ...readItemId(item),
    title: textOf(item, 'title') ?? 'Without a title',
    isPublic: flagOf(item, 'isPublic'),
    address: textOf(item, 'address'),
    linkedFrom: rowsOf(item, 'linkedFrom').map((naming) => ({
      ...readItemId(naming),
      title: textOf(naming, 'title') ?? 'Without a title',
      kind: textOf(naming, 'kind') ?? 'Page',
    })),
    files: rowsOf(item, 'files').map((file) => ({
      id: textOf(file, 'id') ?? '',
      name: textOf(file, 'name') ?? 'A file',
      usedElsewhere: flagOf(file, 'usedElsewhere'),
    })),
  }));
}

/** @throws when it names no item. */
export function readItemId(row: Row): ItemId {
  return { uid: textOf(row, 'uid') ?? '', documentId: idOf(row) };
}
