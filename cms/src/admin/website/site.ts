import { isRow, rowOf, textOf } from '../../site-content/row';
import {
  type Hold,
  type KeptVersion,
  type PastPublish,
  parseOperations,
  type Vanished,
} from '../../website/operations';
import { newsroomUnreachable, parseRemarks, parseState, type Remark, type WebsiteState } from './state';

/** What the server says of the whole website. */
export interface SiteState extends WebsiteState {
  /** When what readers see went live. */
  liveSince: string | null;
  /** Items that could not be shown as they are. */
  faults: Remark[];
  /** What to mend in items that are shown all the same. */
  worthALook: Remark[];
  /** Why readers can search nothing at the moment. */
  search: string | null;
  hold: Hold | null;
  publishes: readonly PastPublish[];
  /** Where notices of trouble go. */
  tellsWhom: string | null;
  /** Why nothing can be done from here, where that is so. */
  limits: string | null;
  /** What an administrator chooses from; null for everybody else, and while nothing can be done. */
  steering: SiteSteering | null;
}

export interface SiteSteering {
  versions: readonly KeptVersion[];
  vanished: Vanished | null;
}

/** The server itself did not answer. */
export const siteUnreachable: SiteState = {
  ...newsroomUnreachable,
  liveSince: null,
  faults: [],
  worthALook: [],
  search: null,
  hold: null,
  publishes: [],
  tellsWhom: null,
  limits: null,
  steering: null,
};

/**
 * Reads the server's answer.
 *
 * @throws when it is something else.
 */
export function parseSiteState(answer: unknown): SiteState {
  const row = isRow(answer) ? answer : {};
  const { hold, publishes } = parseOperations(row);
  const steering = rowOf(row, 'steering');
  return {
    ...parseState(row),
    liveSince: textOf(row, 'liveSince'),
    faults: parseRemarks(row, 'faults'),
    worthALook: parseRemarks(row, 'worthALook'),
    search: textOf(row, 'search'),
    hold,
    publishes,
    tellsWhom: textOf(row, 'tellsWhom'),
    limits: textOf(row, 'limits'),
    steering: steering && parseOperations(steering),
  };
}
