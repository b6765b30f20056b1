import type { ExportedItem } from '../site-content/site-export';
import { heldChange } from './hold-words';
import type { PublisherStatus } from './publisher-status';
import type { WebsiteState } from './website-state';

/** The state of one item. */
export interface ItemState extends WebsiteState {
  /** What its editor should mend although it is live, in plain words. */
  notices: readonly string[];
}

/**
 * Compares what readers may see of one item with what the website shows of it.
 *
 * @param key `type:id`.
 * @param item The item in the present export, or undefined when readers may not see it.
 * @param address Where readers find it.
 */
export function itemState(
  key: string,
  item: ExportedItem | undefined,
  address: string | null,
  status: PublisherStatus,
): ItemState {
  const shown = status.items.get(key);
  if (item === undefined) {
    if (shown === undefined) return { state: 'not-published', since: null, address: null, message: null, notices: [] };
    return pending(status, null, 'It is being taken off the website…');
  }
  const messagesOf = (remarks: PublisherStatus['notices']) =>
    // Once each: two areas of one inspection can have the same dead link in a field of the same name.
    [...new Set(remarks.filter((remark) => remark.key === key).map(({ message }) => message))];
  const faults = messagesOf(status.faults);
  if (shown?.digest === item.digest) {
    // What is shown as it is can have a fault too: an earlier copy stands in for a file that could not be fetched.
    const notices = [...faults, ...messagesOf(status.notices)];
    return { state: 'live', since: shown.since, address, message: null, notices };
  }
  const { hold } = status;
  if (hold !== null) {
    const message = heldChange(hold, shown !== undefined);
    return { state: 'held', since: hold.at, address: null, message, notices: faults };
  }
  if (faults.length === 0) return pending(status, address, null);
  return { state: 'problem', since: null, address, message: faults.join(' '), notices: [] };
}

/** On its way: the publisher has yet to act, is at it, or says what keeps it from it. */
function pending(status: PublisherStatus, address: string | null, message: string | null): ItemState {
  const { problem, publishing } = status;
  if (problem) return { state: 'problem', since: problem.since, address, message: problem.message, notices: [] };
  return { state: publishing ? 'publishing' : 'waiting', since: null, address, message, notices: [] };
}
