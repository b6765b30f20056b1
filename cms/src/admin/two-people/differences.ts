import { isRow, type Row, rowsOf, textOf } from '../../site-content/row';
import { namedId } from '../form/named-id';
import { differingPart, mergeText } from './merge-text';
import { plainValue } from './plain-value';
import type { SavedField, SavedVersion } from './saved-version';

/** A field in which one's own version and the one that is saved are not the same. */
export interface Difference {
  field: SavedField;
  /** Who has changed it since it was opened. */
  by: 'me' | 'them' | 'both';
  /** What each version says there, for people to read. */
  mine: string;
  theirs: string;
  /** Both versions in one, where that can be: of texts of several lines. */
  together: string | null;
}

/** Whatever stands in a form, by the names of its fields. */
export type Values = Readonly<Record<string, unknown>>;

/**
 * Compares one's own version with the one that a colleague has saved meanwhile.
 *
 * @param mine What one's form holds.
 * @param base What it held when it was opened.
 */
export function differencesOf(mine: Values, base: Values, { fields }: SavedVersion): Difference[] {
  return fields.flatMap((field) => {
    const one = field.type === 'relation' ? ofNamed(field, mine[field.name]) : ofWords(field, mine, base);
    return one === null ? [] : [one];
  });
}

/** Whether somebody has to choose: what only one of the two has changed, and what goes together, is kept anyway. */
export function isToChoose({ by }: Difference): boolean {
  return by === 'both';
}

function ofWords(field: SavedField, mine: Values, base: Values): Difference | null {
  const words = plainValue(mine[field.name], field);
  const before = plainValue(base[field.name], field);
  const theirs = plainValue(field.value, field);
  const [isMine, isTheirs] = [words !== before, theirs !== before];
  if (words === theirs || (!isMine && !isTheirs)) return null;
  const shown = { field, mine: differingPart(words, theirs), theirs: differingPart(theirs, words), together: null };
  if (!isMine || !isTheirs) return { ...shown, by: isMine ? 'me' : 'them' };
  if (field.type !== 'richtext' && field.type !== 'text') return { ...shown, by: 'both' };
  const { text, isDoubled } = mergeText(words, before, theirs);
  return { ...shown, together: text, by: isDoubled ? 'both' : 'me' };
}

/** Of named items a form knows what was added and taken out: that can be done to the saved list as well. */
function ofNamed(field: SavedField, value: unknown): Difference | null {
  if (!isRow(value)) return null;
  const [added, removed] = [rowsOf(value, 'connect'), rowsOf(value, 'disconnect')];
  if (added.length + removed.length === 0) return null;
  const saved = Array.isArray(field.value) ? field.value.filter(isRow) : [];
  const titleOf = (row: Row): string => {
    const known = saved.find((one) => one.documentId === namedId(row)) ?? {};
    return textOf(known, 'title') ?? textOf(row, 'label') ?? 'one that is not there any more';
  };
  const mine = [...added.map((row) => `Add: ${titleOf(row)}`), ...removed.map((row) => `Take out: ${titleOf(row)}`)];
  const theirs = saved.map((row) => textOf(row, 'title') ?? '').join('\n');
  const [now] = saved;
  const isReplaced =
    field.isOne && now !== undefined && ![...added, ...removed].some((row) => namedId(row) === now.documentId);
  return { field, by: isReplaced ? 'both' : 'me', mine: mine.join('\n'), theirs, together: null };
}
