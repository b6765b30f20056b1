import { daysBetween } from '../lib/dates.ts';
import type { TakenDown } from './taken-down.ts';

/**
 * What feeds tell of news that was taken down, so that it is taken down in feed readers too. Every list is newest first.
 * A feed tells of a removal for thirty days, as of the day that the content is shown as of.
 */
export interface FeedNotices {
  readonly all: readonly TakenDown[];
  onTopic(topicId: string): readonly TakenDown[];
  aboutInspection(inspectionId: string): readonly TakenDown[];
}

const daysTold = 30;

/** @param removals newest first */
export function createFeedNotices(removals: readonly TakenDown[], asOf: string): FeedNotices {
  const all = removals.filter(({ type, on }) => type === 'news-item' && daysBetween(on, asOf) <= daysTold);
  return {
    all,
    onTopic: (id) => all.filter(({ topicIds }) => topicIds.includes(id)),
    aboutInspection: (id) => all.filter(({ inspectionId }) => inspectionId === id),
  };
}
