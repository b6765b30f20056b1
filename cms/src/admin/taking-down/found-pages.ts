import { isRow, rowsOf, textOf } from '../../site-content/row';
import { readItemId } from './consequences';
import type { ItemId } from './item-id';

/** A page that readers see, to replace another. */
export interface FoundPage extends ItemId {
  title: string;
  kind: string;
  address: string;
}

/** Path to ask for pages whose title has these words. */
export function foundPagesPath(search: string): string {
  return `/newsroom/pages?${new URLSearchParams({ search })}`;
}

/** @throws when the answer is something else. */
export function readFoundPages(answer: unknown): FoundPage[] {
  if (!isRow(answer)) throw new Error('The newsroom gave no pages.');
  return rowsOf(answer, 'pages').map((page) => ({
    ...readItemId(page),
    title: textOf(page, 'title') ?? 'Without a title',
    kind: textOf(page, 'kind') ?? 'Page',
    address: textOf(page, 'address') ?? '',
  }));
}
