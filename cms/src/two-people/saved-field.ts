import { answerField } from '../newsroom/document-source';
import type { Fields } from '../newsroom/model';
import { withoutField } from '../newsroom/show-named/named-fields';
import { isRow, type Row, rowOf, rowsOf, textOf } from '../site-content/row';
import { revisionField } from './revision-field';

/** One field of an item, with what is saved in it. */
export interface SavedField {
  name: string;
  /** What editors call it. */
  label: string;
  /** As in the schema: `string`, `richtext`, `relation`, `component`… */
  type: string;
  /** Names at most one other item. */
  isOne: boolean;
  /**
   * Texts, days and switches as they are; a file as `{ id, name }`; named items as a list of `{ documentId, title }`; a
   * group of fields as `{ id, fields }`, or a list of those.
   */
  value: unknown;
}

type Groups = (uid: string) => Fields;

/** What to read with a row so that nothing in its form is missing. */
export function wholePopulate({ attributes }: Fields, groups: Groups): Row {
  const deep = Object.entries(attributes).flatMap(([name, { type, component }]): [string, unknown][] => {
    if (component !== undefined) return [[name, { populate: wholePopulate(groups(component), groups) }]];
    return type === 'relation' || type === 'media' ? [[name, true]] : [];
  });
  return Object.fromEntries(deep);
}

/** The fields that the form shows, in the order of the schema. */
export function savedFields({ attributes, labelOf }: Fields, row: Row, groups: Groups): SavedField[] {
  return Object.entries(attributes).flatMap(([name, { type, component, relation }]) => {
    if (name === revisionField || name === withoutField || name === answerField) return [];
    const group = component === undefined ? null : groups(component);
    const isOne = relation?.endsWith('ToOne') ?? false;
    return [{ name, label: labelOf(name), type, isOne, value: savedValue(row, name, type, group, groups) }];
  });
}

function savedValue(row: Row, name: string, type: string, group: Fields | null, groups: Groups): unknown {
  const value = row[name];
  if (group !== null) {
    const inGroup = (one: Row) => ({ id: one.id, fields: savedFields(group, one, groups) });
    return Array.isArray(value) ? rowsOf(row, name).map(inGroup) : isRow(value) ? inGroup(value) : null;
  }
  if (type === 'media') {
    const file = rowOf(row, name);
    return file === null ? null : { id: file.id, name: textOf(file, 'name') };
  }
  if (type !== 'relation') return value ?? null;
  const single = rowOf(row, name);
  return (single === null ? rowsOf(row, name) : [single]).map((named) => ({
    documentId: textOf(named, 'documentId'),
    title: textOf(named, 'title') ?? textOf(named, 'name') ?? textOf(named, 'term') ?? 'Untitled',
  }));
}
