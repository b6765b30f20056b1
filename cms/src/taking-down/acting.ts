import { AsyncLocalStorage } from 'node:async_hooks';
import type { TakeDownReason } from './reasons';

/** Why something is taken down, and what readers are told about it. */
export interface Why {
  reason: TakeDownReason;
  /** For the public; null where the reason needs none. */
  words: string | null;
  /** Key (`type:id`) of the item whose page readers find instead. */
  replacement: string | null;
}

/** What is being taken down just now. */
export interface TakeDown extends Why {
  /** Key (`type:id`) of the item. Nothing else can be removed meanwhile. */
  key: string;
  /** What readers called it; null when they had not seen it. */
  title: string | null;
  /** The topics and the inspection in whose feeds it was. */
  topicIds: readonly string[];
  inspectionId: string | null;
}

const acting = new AsyncLocalStorage<TakeDown>();

/** Removes something for a reason that is known: the only way in which the rules let it go, and what the record says. */
export function actAsTakeDown<Result>(takeDown: TakeDown, work: () => Promise<Result>): Promise<Result> {
  return acting.run(takeDown, work);
}

/** The take-down of an item that is happening just now; undefined when there is none. */
export function takeDownOf(key: string): TakeDown | undefined {
  const takeDown = acting.getStore();
  return takeDown?.key === key ? takeDown : undefined;
}
