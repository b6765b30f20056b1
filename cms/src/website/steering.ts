import { londonMoment } from '../newsroom/london-moment';
import type { SiteAction } from '../record/record-site-action';
import { numberOf, type Row, textOf } from '../site-content/row';
import type { PublisherStatus } from './publisher-status';

/** One thing that an administrator can have done with the whole website. */
export interface Steering {
  action: SiteAction;
  /** Path of it here and at the publisher. */
  path: string;
  /**
   * Looks at what was asked.
   *
   * @param status How things stand just now.
   * @returns A sentence why it can't be done, or what to tell the publisher and what to write into the record.
   */
  look(asked: Row, status: PublisherStatus): string | { tell: Row; why: string | null };
}

const longestReason = 300;

/** All of it. The publisher looks again by itself; here people get sentences that fit where they pressed. */
export const steerings: readonly Steering[] = [
  { action: 'publish-again', path: '/again', look: () => ({ tell: {}, why: null }) },
  { action: 'go-back', path: '/go-back', look: goBack },
  {
    action: 'lift-hold',
    path: '/lift-hold',
    look: (_, { hold }) =>
      hold === null ? 'There is no hold any more: somebody else has lifted it.' : { tell: {}, why: null },
  },
  { action: 'accept-removals', path: '/accept-removals', look: acceptRemovals },
];

function goBack(asked: Row, { versions }: PublisherStatus): ReturnType<Steering['look']> {
  const version = numberOf(asked, 'version');
  const why = textOf(asked, 'why')?.trim() ?? '';
  if (version === null) return 'Choose the version to go back to.';
  if (why === '')
    return 'Write why the website goes back: your colleagues read it on the home page and beside every item.';
  if (why.length > longestReason) return `The reason is too long: at most ${longestReason} letters.`;
  const chosen = versions.find((kept) => kept.version === version);
  if (chosen === undefined) return 'This version is not kept any more. Close this and choose another one.';
  return { tell: { version, why }, why: `To the version of ${londonMoment(new Date(chosen.publishedAt))}. ${why}` };
}

function acceptRemovals(asked: Row, { vanished }: PublisherStatus): ReturnType<Steering['look']> {
  if (vanished === null) return 'Nothing waits for a confirmation any more.';
  if (textOf(asked, 'digest') !== vanished.digest) {
    return 'What is missing has changed since you opened this list. Close it, open it again and look at it once more.';
  }
  const { length } = vanished.items;
  return { tell: { digest: vanished.digest }, why: length === 1 ? 'One item.' : `${length} items.` };
}
