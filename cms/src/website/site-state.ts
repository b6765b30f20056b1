import type { Operations, PastPublish } from './operations';
import type { PublisherStatus, Remark } from './publisher-status';
import type { WebsiteState } from './website-state';

/** The state of the whole website. */
export interface SiteState extends WebsiteState {
  /** When what readers see went live, ISO 8601; whatever the state, so that its age can be told. */
  liveSince: string | null;
  /** The items that could not be shown as they are. */
  faults: readonly Remark[];
  /** What to mend in items that are shown all the same. */
  worthALook: readonly Remark[];
  /** Why readers can search nothing at the moment. */
  search: string | null;
  hold: Operations['hold'];
  publishes: readonly PastPublish[];
}

/** What there is to say besides the state when nobody knows anything. */
export const nothingKnown = { liveSince: null, faults: [], worthALook: [], search: null, hold: null, publishes: [] };

/**
 * Compares the present export with what the website shows.
 *
 * @param version Version of the present export.
 * @param address Address of the website's home page.
 */
export function siteState(version: string, address: string, status: PublisherStatus): SiteState {
  const { problem, faults, notices, search, liveSince, hold, publishes } = status;
  const besides = { address, liveSince, faults, worthALook: notices, search, hold, publishes };
  if (problem) return { state: 'problem', since: problem.since, message: problem.message, ...besides };
  if (hold !== null) {
    const isGoingBack = status.publishing && (liveSince === null || liveSince < hold.at);
    if (isGoingBack) {
      return { state: 'publishing', since: null, message: 'The website is being put back…', ...besides };
    }
    return { state: 'held', since: hold.at, message: null, ...besides };
  }
  if (status.liveVersion === version) return { state: 'live', since: liveSince, message: null, ...besides };
  return { state: status.publishing ? 'publishing' : 'waiting', since: null, message: null, ...besides };
}
