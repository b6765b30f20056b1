import { ways } from '../ways';
import type { Entry } from './entry';
import { londonWhen } from './london-when';

/** What happened, as a sentence begins. */
const deeds: Readonly<Record<string, string>> = {
  publish: 'Published',
  show: 'Put on the website',
  unpublish: 'Taken down',
  hide: 'Taken down',
  delete: 'Taken down and deleted',
  'publish-again': 'The whole website was published again',
  'go-back': 'The website was put back to an earlier version',
  'lift-hold': 'The website was let go on from the earlier version',
  'accept-removals': 'It was confirmed that items are gone',
};

/** The part of an entry that says what happened. */
export type Deed = Pick<Entry, 'at' | 'action' | 'who' | 'title' | 'uid' | 'reason'>;

/** `Published by Alex Example, today at 12:04.` */
export function whatHappened(entry: Deed, now: Date): string {
  // The e-mail address behind the name would fill half of a panel.
  const who = entry.who.replace(/ \([^()]*@[^()]*\)$/, '');
  return `${deed(entry)} by ${who}, ${londonWhen(entry.at, now)}.`;
}

/** Why, in a sentence of its own; null when there is nothing to say. */
export function whyItHappened(entry: Entry): string | null {
  const { uid, reason, words } = entry;
  if (isErased(entry)) return null;
  switch (reason) {
    case 'mistake':
      return 'It had been published by mistake.';
    case 'out-of-date':
      return 'It was out of date.';
    default:
      if (words === null) return null;
      return uid === null ? `Why: ${words}` : `Readers are told: “${words}”`;
  }
}

/** Whether the record has been emptied of all that could name the item. */
export function isErased({ reason, title }: Pick<Entry, 'reason' | 'title'>): boolean {
  return reason === 'personal-information' && title === null;
}

function deed(entry: Deed): string {
  if (isErased(entry)) return 'An item with personal information was taken down';
  if (entry.action !== 'update') return deeds[entry.action] ?? entry.action;
  return ways.get(entry.uid ?? '') === 'publish' ? 'Published again' : 'Changed';
}
