import { isRow, numberOf, type Row, rowOf, rowsOf, textOf, textsOf } from '../../site-content/row';

/** An outside address that somebody should look at. */
export interface LinkTrouble {
  address: string;
  trouble: 'dead' | 'moved' | 'unsure';
  /** `YYYY-MM-DD` */
  since: string;
  /** As the end of a sentence that begins with the address. */
  says: string;
  movedTo: string | null;
  /** Labels of the fields in which it stands. */
  fields: string[];
}

/** An item that readers see with such an address. */
export interface DeadPlace extends LinkTrouble {
  title: string;
  kind: string;
  /** Path of its form in the admin. */
  form: string;
}

/** What the card on the home page shows. */
export interface DeadLinks {
  /** The last time that somebody looked, ISO 8601, and at how many addresses; null when nobody has. */
  lastLook: { at: string; checked: number } | null;
  links: DeadPlace[];
}

/** @throws when the answer is something else. */
export function readDeadLinks(answer: unknown): DeadLinks {
  if (!isRow(answer)) throw new Error('The newsroom gave no list of links.');
  const look = rowOf(answer, 'lastLook');
  const links = rowsOf(answer, 'links').map((row) => ({
    ...readTrouble(row),
    title: textOf(row, 'title') ?? 'An item without a title',
    kind: textOf(row, 'kind') ?? '',
    form: textOf(row, 'form') ?? '/',
  }));
  return { lastLook: look && { at: textOf(look, 'at') ?? '', checked: numberOf(look, 'checked') ?? 0 }, links };
}

/** @throws when the answer is something else. */
export function readTroubles(answer: unknown): LinkTrouble[] {
  if (!isRow(answer)) throw new Error('The newsroom gave no list of links.');
  return rowsOf(answer, 'links').map(readTrouble);
}

function readTrouble(row: Row): LinkTrouble {
  const { trouble } = row;
  return {
    address: textOf(row, 'address') ?? '',
    trouble: trouble === 'dead' || trouble === 'moved' ? trouble : 'unsure',
    since: textOf(row, 'since') ?? '',
    says: textOf(row, 'says') ?? '',
    movedTo: textOf(row, 'movedTo'),
    fields: textsOf(row, 'fields'),
  };
}
