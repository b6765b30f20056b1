import type { ItemType } from './exported-type';
import { idOf, type Row, rowOf, rowsOf } from './row';

/**
 * Relations from one item to others. A link to something that readers can't see (hidden, unpublished, deleted) is left
 * out, so that the export never speaks of it.
 */
export interface Links {
  /** Ids of the visible items in a relation to many, in the editor's order, each once. */
  many(row: Row, field: string, type: ItemType): string[];
  /** Id of the item in a relation to one, or null. */
  one(row: Row, field: string, type: ItemType): string | null;
}

/**
 * @param isShown Whether readers can see the item.
 */
export function createLinks(isShown: (type: ItemType, id: string) => boolean): Links {
  return {
    many(row, field, type) {
      const ids = rowsOf(row, field).map(idOf);
      return [...new Set(ids)].filter((id) => isShown(type, id));
    },
    one(row, field, type) {
      const target = rowOf(row, field);
      if (target === null) return null;
      const id = idOf(target);
      return isShown(type, id) ? id : null;
    },
  };
}
