import { generateKeyBetween } from 'fractional-indexing';
import { londonDate } from '../../site-content/london-date';
import { isRow, textOf, textsOf } from '../../site-content/row';
import type { Change } from './change';
import { type HiddenChoice, type HiddenNamed, showNamedField, withoutField } from './hidden-named';

/** What somebody has answered before something is published. */
export interface Answers {
  /** Null where it was not asked. */
  change: Change | null;
  hidden: HiddenChoice | null;
}

/** The fields that an answer goes into, with their values. */
export function answersInForm(
  { change, hidden: choice }: Answers,
  values: Readonly<Record<string, unknown>>,
  hidden: readonly HiddenNamed[],
): [name: string, value: unknown][] {
  const written: [string, unknown][] = [];
  if (change?.kind === 'matters') written.push(['changeNotes', withNote(values.changeNotes, change.note.trim())]);
  if (choice === 'show') written.push([showNamedField, true]);
  if (choice === 'without') {
    written.push([withoutField, [...textsOf(values, withoutField), ...hidden.map(({ documentId }) => documentId)]]);
  }
  return written;
}

function withNote(notes: unknown, note: string): unknown[] {
  const before = Array.isArray(notes) ? notes.filter(isRow) : [];
  // By such a key Strapi tells the entries of a list apart in its form.
  const last =
    before
      .flatMap((one) => textOf(one, '__temp_key__') ?? [])
      .sort()
      .at(-1) ?? null;
  const key = generateKeyBetween(last, null);
  return [...before, { __temp_key__: key, changedOn: londonDate(new Date()), note }];
}
