import { isRow, type Row } from '../../site-content/row';
import type { Difference, Values } from './differences';

/** Which version of a field somebody wants. */
export type Choice = 'mine' | 'theirs' | 'together';

/**
 * What to write into a form that shows the saved version, so that it holds both.
 *
 * @param mine One's own version, whole.
 * @param saved What the form holds before.
 */
export function putTogether(
  differences: readonly Difference[],
  choices: Readonly<Record<string, Choice>>,
  mine: Values,
  saved: Values,
): [name: string, value: unknown][] {
  return differences.flatMap(({ field, by, together }): [string, unknown][] => {
    const { name } = field;
    const choice = by === 'both' ? choices[name] : by === 'me' ? (together === null ? 'mine' : 'together') : 'theirs';
    if (choice === 'together') return [[name, together]];
    return choice === 'mine' ? [[name, withKnownIds(mine[name], saved[name]) ?? null]] : [];
  });
}

/** Strapi refuses a group of fields by the number of one that is gone: such a group becomes a new one. */
function withKnownIds(mine: unknown, saved: unknown): unknown {
  if (Array.isArray(mine)) {
    const known = Array.isArray(saved) ? saved.filter(isRow) : [];
    return mine.map((one) => (isRow(one) ? withKnownId(one, known) : one));
  }
  return isRow(mine) && 'id' in mine && !('mime' in mine) ? withKnownId(mine, isRow(saved) ? [saved] : []) : mine;
}

function withKnownId({ id, ...mine }: Row, known: readonly Row[]): Row {
  const saved = known.find((one) => one.id === id);
  const fields = Object.entries(mine).map(([name, value]) => [name, withKnownIds(value, saved?.[name])]);
  return { ...Object.fromEntries(fields), ...(saved !== undefined && { id }) };
}
