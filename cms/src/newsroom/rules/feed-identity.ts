import { londonDate } from '../../site-content/london-date';
import { flagOf, type Row, textOf } from '../../site-content/row';
import type { Refusal } from '../refusal';
import { proposed, type Save } from '../save';

const domainName = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;

/**
 * Guards the lasting name of every news item in the feed, a `tag:` URI (RFC 4151): a domain and a day on which the
 * organisation owned it. Were it to change, every subscriber would get every item again.
 */
export function checkFeedIdentity(save: Save): readonly Refusal[] {
  if (save.type.type !== 'site-settings') return [];
  const settings = proposed(save);
  const authority = textOf(settings, 'tagAuthority');
  const date = textOf(settings, 'tagDate');
  const refusals: Refusal[] = [];
  if (authority !== null && !domainName.test(authority)) {
    refusals.push({
      path: ['tagAuthority'],
      message: 'Write a domain name only, in small letters, such as example.org',
    });
  }
  if (date !== null && date > londonDate(new Date())) {
    refusals.push({ path: ['tagDate'], message: 'Choose a day that has been: one on which you owned the domain.' });
  }
  return [...refusals, ...['tagAuthority', 'tagDate'].filter((field) => isFixed(save.row, settings, field)).map(stays)];
}

/** In a demonstration there are no subscribers yet: until it is over, the identity can still be chosen. */
function isFixed(row: Row | null, settings: Row, field: string): boolean {
  if (row === null || flagOf(row, 'demonstration')) return false;
  const saved = textOf(row, field);
  return saved !== null && saved !== textOf(settings, field);
}

function stays(field: string): Refusal {
  const message =
    'This can’t change any more: every subscriber would get every news item again. Put back what was here.';
  return { path: [field], message };
}
