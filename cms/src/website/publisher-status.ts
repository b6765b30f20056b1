import { isRow, type Row, rowOf, rowsOf, textOf } from '../site-content/row';
import { type Operations, parseOperations } from './operations';

/** What the publisher says of the website that readers see. */
export interface PublisherStatus extends Operations {
  /** Version of the content that is live, or null before the first time. */
  liveVersion: string | null;
  /** When it went live, ISO 8601. */
  liveSince: string | null;
  /** By `type:id`: the digest of the line that is shown, and since when. */
  items: ReadonlyMap<string, { digest: string; since: string }>;
  publishing: boolean;
  /** What keeps the whole website from being renewed. */
  problem: { message: string; since: string | null } | null;
  /** What keeps single items from being shown as they are. */
  faults: readonly Remark[];
  /** What does not, and yet their editors should mend. */
  notices: readonly Remark[];
  /** Why readers can search nothing at the moment. */
  search: string | null;
}

/** What somebody should mend in one item. The message says all of it: what, who, how, and what readers see until then. */
export interface Remark {
  key: string;
  title: string;
  message: string;
  adminUrl: string | null;
}

/**
 * Reads the publisher's answer. What is missing from it is read as "not known", which the panel shows as waiting.
 *
 * @throws when it is not a status at all.
 */
export function parseStatus(answer: unknown): PublisherStatus {
  if (!isRow(answer) || !('live' in answer)) throw new Error('The answer is not a status.');
  const live = rowOf(answer, 'live');
  const problem = rowOf(answer, 'problem');
  return {
    liveVersion: live && textOf(live, 'contentVersion'),
    liveSince: live && textOf(live, 'publishedAt'),
    items: parseItems(rowOf(answer, 'items') ?? {}),
    publishing: answer.publishing === true,
    problem: problem && {
      message: textOf(problem, 'message') ?? 'The publisher gave no reason.',
      since: textOf(problem, 'since'),
    },
    faults: rowsOf(answer, 'faults').map(parseRemark),
    notices: rowsOf(answer, 'notices').map(parseRemark),
    search: textOf(answer, 'search'),
    ...parseOperations(answer),
  };
}

function parseItems(items: Row): Map<string, { digest: string; since: string }> {
  const parsed = new Map<string, { digest: string; since: string }>();
  for (const [key, item] of Object.entries(items)) {
    if (!isRow(item)) continue;
    const digest = textOf(item, 'digest');
    const since = textOf(item, 'since');
    if (digest !== null && since !== null) parsed.set(key, { digest, since });
  }
  return parsed;
}

function parseRemark(remark: Row): Remark {
  return {
    key: `${textOf(remark, 'type')}:${textOf(remark, 'id')}`,
    title: textOf(remark, 'title') ?? 'An item',
    message: textOf(remark, 'message') ?? 'The publisher gave no reason.',
    adminUrl: textOf(remark, 'adminUrl'),
  };
}
