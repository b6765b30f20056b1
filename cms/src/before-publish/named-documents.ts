import type { Part } from '../newsroom/parts';
import type { Save } from '../newsroom/save';
import { isRow, type Row, rowOf, rowsOf, textOf } from '../site-content/row';
import type { Draft } from './draft';
import { whereIn } from './where';

const field = 'documents';

/**
 * The documents that an item names, as they are chosen in its form: the saved ones, less those that were taken out, with
 * those that were added since.
 */
export function namedDocuments({ data, row }: Save, parts: readonly Part[]): Draft['documents'] {
  if (!parts.some(({ path, attributes }) => path.length === 0 && field in attributes)) return null;
  const changes = rowOf(data, field);
  const saved = new Map(rowsOf(row ?? {}, field).map((one) => [one.id, textOf(one, 'documentId')]));
  for (const one of rowsOf(changes ?? {}, 'disconnect')) saved.delete(one.id);
  const ids = new Set([...saved.values(), ...rowsOf(changes ?? {}, 'connect').map(idIn)].filter((id) => id !== null));
  return { place: { path: [field], where: whereIn(parts, [field]) }, ids };
}

/** The form keeps the identity of what was just chosen beside the rest, or among what it will send. */
function idIn(chosen: Row): string | null {
  return textOf(chosen, 'documentId') ?? (isRow(chosen.apiData) ? textOf(chosen.apiData, 'documentId') : null);
}
