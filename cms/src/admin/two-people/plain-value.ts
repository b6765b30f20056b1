import { isRow, type Row, rowsOf } from '../../site-content/row';
import { choiceWords } from '../choice-words';
import { readFields, type SavedField } from './saved-version';

/**
 * What a field says, as a text that people can read and that two versions can be compared by. Named items are not in it:
 * of them a form knows only what was changed.
 *
 * @param value As a form keeps it, or as the newsroom has saved it.
 * @param field The field as it is saved, which knows the words for what is in it.
 */
export function plainValue(value: unknown, field: SavedField): string {
  if (value === null || value === undefined || value === '') return '';
  if (field.type === 'component')
    return groupsIn(value)
      .map((group) => plainGroup(group, field))
      .join('\n\n');
  if (field.type === 'boolean') return value === true ? 'Yes' : 'No';
  if (field.type === 'media') return isRow(value) ? String(value.name) : '';
  if (field.type === 'datetime')
    return new Date(String(value)).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });
  if (field.type === 'date') return new Date(`${value}T12:00:00`).toLocaleDateString('en-GB', { dateStyle: 'long' });
  if (field.type === 'enumeration')
    return Object.entries(choiceWords).find(([choice]) => choice === value)?.[1] ?? String(value);
  return String(value);
}

function groupsIn(value: unknown): Row[] {
  return Array.isArray(value) ? value.filter(isRow) : isRow(value) ? [value] : [];
}

/** One group of fields, a line each: `Changed on: 24 November 2026`. */
function plainGroup(group: Row, { value }: SavedField): string {
  // What is saved brings its words along; for what a form holds they are those of any saved group of the same field.
  const own = rowsOf(group, 'fields').length > 0 ? group : null;
  const shape = own ?? groupsIn(value)[0];
  if (shape === undefined)
    return Object.entries(group)
      .filter(isPlain)
      .map(([, inner]) => String(inner))
      .join('\n');
  return readFields(shape)
    .filter(({ type }) => type !== 'relation')
    .map((field) => ({ field, words: plainValue(own === null ? group[field.name] : field.value, field) }))
    .filter(({ words }) => words !== '')
    .map(({ field, words }) => `${field.label}: ${words}`)
    .join('\n');
}

function isPlain([name, value]: [string, unknown]): boolean {
  return name !== 'id' && !name.startsWith('__') && ['string', 'number'].includes(typeof value);
}
