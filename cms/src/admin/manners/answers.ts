import { generateKeyBetween } from 'fractional-indexing';
import { answerField, sourceOf } from '../../newsroom/document-source';
import { londonDate } from '../../site-content/london-date';
import { isRow, textOf, textsOf } from '../../site-content/row';
import type { OpenForm } from '../form/use-open-form';
import type { Change } from './change';
import { isDocument } from './change-words';
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
  { model, values }: Pick<OpenForm, 'model' | 'values'>,
  hidden: readonly HiddenNamed[],
): [name: string, value: unknown][] {
  const written: [string, unknown][] = [];
  if (change?.kind === 'matters') written.push(['changeNotes', withNote(values.changeNotes, change.note.trim())]);
  // Else the newsroom refuses to put another file or link in the place of one that readers know.
  if (change?.kind === 'correction' && isDocument({ model })) written.push([answerField, sourceOf(values)]);
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
