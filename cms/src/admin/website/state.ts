import { isRow, type Row, rowsOf, textOf } from '../../site-content/row';

/** What the server says of an item, or of the whole website. */
export interface WebsiteState {
  state: (typeof states)[number];
  since: string | null;
  address: string | null;
  message: string | null;
}

/** What the server says of an item. */
export interface ItemState extends WebsiteState {
  /** What to mend although it is live. */
  notices: string[];
}

const states = ['not-published', 'waiting', 'publishing', 'live', 'held', 'problem', 'unknown'] as const;

/** The server itself did not answer. */
export const newsroomUnreachable: ItemState = {
  state: 'problem',
  since: null,
  address: null,
  message: 'The newsroom is not answering. Check your connection to the internet; this tries again by itself.',
  notices: [],
};

/**
 * Reads the server's answer about an item.
 *
 * @throws when it is something else.
 */
export function parseItemState(answer: unknown): ItemState {
  const row = isRow(answer) ? answer : {};
  const { notices } = row;
  return {
    ...parseState(row),
    notices: Array.isArray(notices) ? notices.filter((notice) => typeof notice === 'string') : [],
  };
}

/**
 * Reads the part of an answer that is the same for an item and for the whole website.
 *
 * @throws when it is something else.
 */
export function parseState(row: Row): WebsiteState {
  const state = states.find((known) => known === row.state);
  if (state === undefined) throw new Error('The newsroom gave no state of the website.');
  return { state, since: textOf(row, 'since'), address: textOf(row, 'address'), message: textOf(row, 'message') };
}

/** What somebody should mend in one item. */
export interface Remark {
  title: string;
  message: string;
  adminUrl: string | null;
}

export function parseRemarks(row: Row, field: string): Remark[] {
  return rowsOf(row, field).map((remark) => ({
    title: textOf(remark, 'title') ?? 'An item',
    message: textOf(remark, 'message') ?? '',
    adminUrl: textOf(remark, 'adminUrl'),
  }));
}
