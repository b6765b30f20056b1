/** What the server says of an item, or of the whole website. */
export interface WebsiteState {
  state: (typeof states)[number];
  since: string | null;
  address: string | null;
  message: string | null;
  /** Of the whole website: items that could not be shown as they are. */
  faults: Remark[];
  /** Of the whole website: what to mend in items that are shown all the same. */
  worthALook: Remark[];
  /** Of an item: what to mend although it is live. */
  notices: string[];
}

/** What somebody should mend in one item. */
export interface Remark {
  title: string;
  message: string;
  adminUrl: string | null;
}

const states = ['not-published', 'waiting', 'publishing', 'live', 'problem', 'unknown'] as const;

/** The server itself did not answer. */
export const newsroomUnreachable: WebsiteState = {
  state: 'problem',
  since: null,
  address: null,
  message: 'The newsroom is not answering. Check your connection to the internet; this tries again by itself.',
  faults: [],
  worthALook: [],
  notices: [],
};

/**
 * Reads the server's answer.
 *
 * @throws when it is something else.
 */
export function parseWebsiteState(answer: unknown): WebsiteState {
  const fields = new Map(Object.entries(answer ?? {}));
  const state = states.find((known) => known === fields.get('state'));
  if (state === undefined) throw new Error('The newsroom gave no state of the website.');
  return {
    state,
    since: text(fields.get('since')),
    address: text(fields.get('address')),
    message: text(fields.get('message')),
    faults: list(fields.get('faults')).map(parseRemark),
    worthALook: list(fields.get('worthALook')).map(parseRemark),
    notices: list(fields.get('notices')).filter((notice) => typeof notice === 'string'),
  };
}

function parseRemark(answer: unknown): Remark {
  const fields = new Map(Object.entries(answer ?? {}));
  return {
    title: text(fields.get('title')) ?? 'An item',
    message: text(fields.get('message')) ?? '',
    adminUrl: text(fields.get('adminUrl')),
  };
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
