import type { PublisherStatus, Remark } from './publisher-status';
import type { WebsiteState } from './website-state';

/** The state of the whole website. */
export interface SiteState extends WebsiteState {
  /** The items that could not be shown as they are. */
  faults: readonly Remark[];
  /** What to mend in items that are shown all the same. */
  worthALook: readonly Remark[];
}

/**
 * Compares the present export with what the website shows.
 *
 * @param version Version of the present export.
 * @param address Address of the website's home page.
 */
export function siteState(version: string, address: string, status: PublisherStatus): SiteState {
  const { problem, faults, notices, liveSince } = status;
  const remarks = { faults, worthALook: notices };
  if (problem) return { state: 'problem', since: problem.since, address, message: problem.message, ...remarks };
  if (status.liveVersion === version) return { state: 'live', since: liveSince, address, message: null, ...remarks };
  return { state: status.publishing ? 'publishing' : 'waiting', since: null, address, message: null, ...remarks };
}
