import { liveSince } from './live-since';
import type { WebsiteState } from './state';

/**
 * One plain sentence for what the server said of an item or of the whole website.
 *
 * @param notPublished What to say when it is not on the website.
 * @param now The present moment: something that went live today needs no date.
 */
export function sentence({ state, since, message }: WebsiteState, notPublished: string, now: Date): string {
  switch (state) {
    case 'not-published':
      return message ?? notPublished;
    case 'waiting':
      return message ?? 'Waiting for the website…';
    case 'publishing':
      return message ?? 'Being put on the website…';
    case 'held':
      return message ?? 'Held. What is published now waits until the hold is lifted.';
    case 'live':
      return since === null ? 'Live' : liveSince(since, now);
    case 'unknown':
      return message ?? 'This newsroom cannot tell what readers see.';
    case 'problem':
      return message ?? 'Something keeps this from the website. Tell whoever looks after the newsroom.';
  }
}
