import { type Row, textOf } from './row';

/** A line that says: this was taken down on purpose. Nothing of its content is in it. */
export interface Removal {
  line: 'removal';
  type: string | null;
  id: string | null;
  /** Where its page was, or null when it had none or another page is there now. */
  path: string | null;
  removedAt: string | null;
}

/**
 * @param takedowns The newest record of each thing that was taken down and is not visible now.
 * @param presentPaths Paths that lead to a page now.
 * @returns By type and id.
 */
export function removals(takedowns: readonly Row[], presentPaths: ReadonlySet<string>): Removal[] {
  return takedowns
    .map((row) => {
      const path = textOf(row, 'path');
      return {
        line: 'removal' as const,
        type: textOf(row, 'type'),
        id: textOf(row, 'targetId'),
        path: path !== null && presentPaths.has(path) ? null : path,
        removedAt: textOf(row, 'at'),
      };
    })
    .sort((a, b) => (`${a.type}:${a.id}` < `${b.type}:${b.id}` ? -1 : 1));
}
