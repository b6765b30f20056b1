import { isRow, type Row, rowsOf, textOf, textsOf } from '../../site-content/row';
import { namedId } from '../form/named-id';
import type { OpenForm } from '../form/use-open-form';

/** Something that an article names and readers can't see. */
export interface HiddenNamed {
  documentId: string;
  /** `Partner “Example Advice”`. */
  name: string;
  /** Whether the person may put it on the website. */
  mayShow: boolean;
}

/** What is to become of what is hidden. */
export type HiddenChoice = 'show' | 'without';

/** What readers would miss. */
export interface Missing {
  /** What is hidden, and of which nobody has chosen yet that it stays so. */
  hidden: readonly HiddenNamed[];
  /** Names of what is deleted, and was linked when the article was last published. */
  gone: readonly string[];
}

export const nothingMissing: Missing = { hidden: [], gone: [] };

/** The fields that hold the choices about what is hidden, in the form of a news item. */
export const showNamedField = 'showNamed';
export const withoutField = 'publishWithout';

const namingFields = ['partners', 'documents', 'inspection'];

/** Whether items of a type name what can be hidden while they are public. */
export function namesOthers({ saved }: OpenForm): boolean {
  return withoutField in saved || namingFields.every((field) => field in saved);
}

/** What to ask the server: what the form has added and taken out, for the rest is known there. */
export function missingRequest({ documentId, values }: OpenForm): object {
  const changes = namingFields.map((field) => {
    const value = values[field];
    const changed: Row = isRow(value) ? value : {};
    return [field, { connect: idsIn(changed, 'connect'), disconnect: idsIn(changed, 'disconnect') }];
  });
  return {
    documentId: documentId ?? null,
    without: textsOf(values, withoutField),
    changes: Object.fromEntries(changes),
  };
}

/** @throws when the answer makes no sense */
export function readMissing(answer: unknown): Missing {
  if (!isRow(answer)) throw new Error('The newsroom did not say what readers would miss.');
  return {
    hidden: rowsOf(answer, 'hidden').map((row) => ({
      documentId: textOf(row, 'documentId') ?? '',
      name: textOf(row, 'name') ?? 'Something',
      mayShow: row.mayShow === true,
    })),
    gone: textsOf(answer, 'gone'),
  };
}

function idsIn(changed: Row, list: string): string[] {
  return rowsOf(changed, list).flatMap((row) => namedId(row) ?? []);
}
