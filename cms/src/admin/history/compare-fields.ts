import { diffArrays } from 'diff';
import type { ReadField, ReadValue } from '../../history/read-field';
import { choiceWords } from '../choice-words';
import { compareTexts } from './compare-texts';
import type { Comparison, Difference, PartDifference, Piece } from './difference';

type Values<Kind extends ReadValue['kind']> = Extract<ReadValue, { kind: Kind }>;

/** Compares two versions field by field: everything that a person can read of them. */
export function compareFields(earlier: readonly ReadField[], later: readonly ReadField[]): Comparison {
  const labels = [...new Set([...later, ...earlier].map(({ label }) => label))];
  const compared = labels.map((label) => ({
    label,
    difference: compare(label, valueIn(earlier, label), valueIn(later, label)),
  }));
  return {
    changed: compared.flatMap(({ difference }) => difference ?? []),
    same: compared.filter(({ difference }) => difference === null).map(({ label }) => label),
  };
}

function valueIn(fields: readonly ReadField[], wanted: string): ReadValue | undefined {
  return fields.find(({ label }) => label === wanted)?.value;
}

/** @returns null when both say the same. */
function compare(label: string, earlier: ReadValue | undefined, later: ReadValue | undefined): Difference | null {
  const value = later ?? earlier;
  if (value === undefined || isSame(earlier ?? emptyOf(value), later ?? emptyOf(value))) return null;
  switch (value.kind) {
    case 'names':
      return { label, kind: 'names', names: compareNames(namesIn(earlier), namesIn(later)) };
    case 'parts':
      return { label, kind: 'parts', parts: compareParts(partsIn(earlier), partsIn(later)) };
    default:
      return { label, kind: 'text', paragraphs: compareTexts(textIn(earlier), textIn(later)) };
  }
}

function compareNames(earlier: Values<'names'>['names'], later: Values<'names'>['names']): Piece[] {
  const runs = diffArrays(earlier, later, { comparator: (one, other) => one.id === other.id });
  return runs.flatMap(({ added, removed, value }) =>
    value.map(({ name }) => ({ change: added ? 'added' : removed ? 'removed' : 'same', text: name }) as const),
  );
}

/**
 * Entries of a list belong together when what comes first in them, a day or a title, is the same, or when they stand in
 * the same place between such.
 */
function compareParts(earlier: Values<'parts'>['parts'], later: Values<'parts'>['parts']): PartDifference[] {
  const runs = diffArrays(earlier, later, { comparator: (one, other) => isSame(one[0], other[0]) });
  let [atEarlier, atLater] = [0, 0];
  return runs.flatMap(({ added, removed, count }, index) => {
    if (added && runs[index - 1]?.removed === true) return [];
    const replacing = removed && runs[index + 1]?.added === true ? runs[index + 1] : undefined;
    const before = added ? [] : earlier.slice(atEarlier, atEarlier + count);
    const after = removed
      ? later.slice(atLater, atLater + (replacing?.count ?? 0))
      : later.slice(atLater, atLater + count);
    atEarlier += before.length;
    atLater += after.length;
    const parts = Math.max(before.length, after.length);
    return Array.from({ length: parts }, (_, place) => comparePart(before[place], after[place]));
  });
}

function comparePart(earlier: ReadField[] | undefined, later: ReadField[] | undefined): PartDifference {
  const change = earlier === undefined ? 'added' : later === undefined ? 'removed' : 'same';
  const { changed } = compareFields(earlier ?? [], later ?? []);
  return { change, name: nameOf(later ?? earlier ?? []), fields: changed };
}

function nameOf(fields: readonly ReadField[]): string {
  const texts = fields.flatMap(({ value }) => (value.kind === 'text' && value.text !== '' ? value.text : []));
  return texts.slice(0, 1).join('');
}

function emptyOf({ kind }: ReadValue): ReadValue {
  if (kind === 'names') return { kind, names: [] };
  if (kind === 'parts') return { kind, parts: [] };
  return { kind, text: '' };
}

function textIn(value: ReadValue | undefined): string {
  if (value?.kind === 'text') return value.text;
  return value?.kind === 'choice'
    ? (Object.entries(choiceWords).find(([stored]) => stored === value.text)?.[1] ?? value.text)
    : '';
}

function namesIn(value: ReadValue | undefined): Values<'names'>['names'] {
  return value?.kind === 'names' ? value.names : [];
}

function partsIn(value: ReadValue | undefined): Values<'parts'>['parts'] {
  return value?.kind === 'parts' ? value.parts : [];
}

/** What was read from the server twice is the same when it is written the same. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
