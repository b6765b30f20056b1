import { errors } from '@strapi/utils';
import { isRow, type Row } from '../site-content/row';
import { exportedTypes } from '../site-content/types';

/**
 * What came of asking for an address. An address that answers as it should is not reported.
 *
 * `moved`: it leads elsewhere, for good. `gone`: its server says that there is nothing. `unreachable`: there is no server.
 * `unsure`: the server did not let itself be asked, so nobody but a person can tell.
 */
export const outcomes = ['moved', 'gone', 'unreachable', 'unsure'] as const;
export type Outcome = (typeof outcomes)[number];

/** An outside address that is not as it should be. */
export interface ReportedLink {
  address: string;
  outcome: Outcome;
  /** In plain words, as the end of a sentence: "answered 404". */
  says: string;
  /** Where it leads for good. */
  movedTo: string | null;
  /** Keys (`type:id`) of the items that have it. */
  items: readonly string[];
}

/** One whole look at all outside addresses of the website. */
export interface LinkReport {
  /** How many addresses were looked at. */
  checked: number;
  links: readonly ReportedLink[];
}

const most = { links: 5000, items: 1000, address: 2000, says: 200 };

/**
 * Reads the body of `POST /api/link-report`.
 *
 * @throws ValidationError when it is anything else than a report: nothing of it is then kept.
 */
export function readLinkReport(body: unknown): LinkReport {
  const { checked, links } = only(body, ['checked', 'links'], 'The report');
  if (typeof checked !== 'number' || !Number.isInteger(checked) || checked < 0) throw wrong('"checked" is no count.');
  if (!Array.isArray(links) || links.length > most.links) {
    throw wrong(`"links" has to be a list of at most ${most.links}.`);
  }
  const read = links.map(readLink);
  if (new Set(read.map(({ address }) => address)).size < read.length) throw wrong('An address is in it twice.');
  if (read.length > checked) throw wrong('It has more links than were looked at.');
  return { checked, links: read };
}

function readLink(value: unknown): ReportedLink {
  const { address, outcome, says, movedTo, items } = only(
    value,
    ['address', 'outcome', 'says', 'movedTo', 'items'],
    'A link',
  );
  if (!isAddress(address)) throw wrong('"address" has to be a web address.');
  const known = outcomes.find((one) => one === outcome);
  if (known === undefined) throw wrong(`"outcome" has to be one of: ${outcomes.join(', ')}.`);
  if (typeof says !== 'string' || says === '' || says.length > most.says) throw wrong('"says" has to be a short text.');
  if (known === 'moved' ? !isAddress(movedTo) : movedTo !== null) {
    throw wrong('"movedTo" has to be a web address for what has moved, and null for the rest.');
  }
  if (!Array.isArray(items) || items.length === 0 || items.length > most.items || !items.every(isKey)) {
    throw wrong('"items" has to name the items that have the link.');
  }
  return { address, outcome: known, says, movedTo: isAddress(movedTo) ? movedTo : null, items };
}

/** An object with these keys, all of them, and no other. */
function only(value: unknown, keys: readonly string[], name: string): Row {
  const found = isRow(value) ? Object.keys(value) : [];
  if (!isRow(value) || found.length !== keys.length || !keys.every((key) => found.includes(key))) {
    throw wrong(`${name} has to have exactly: ${keys.join(', ')}.`);
  }
  return value;
}

/** The admin makes a link of it, so it must not be anything that runs. */
function isAddress(value: unknown): value is string {
  return (
    typeof value === 'string' && value.length <= most.address && /^https?:\/\//i.test(value) && URL.canParse(value)
  );
}

function isKey(value: unknown): value is string {
  const [, type, id] = /^([a-z-]+):([A-Za-z0-9_-]{1,100})$/.exec(String(value)) ?? [];
  return typeof value === 'string' && id !== undefined && exportedTypes.some((exported) => exported.type === type);
}

function wrong(what: string): Error {
  return new errors.ValidationError(`This is no report on links. ${what}`);
}
