import { AsyncLocalStorage } from 'node:async_hooks';

/** What the schedule is about to do with one item. */
export interface ScheduledAct {
  /** The time that was set for it. */
  at: Date;
}

const acting = new AsyncLocalStorage<ScheduledAct>();

/** Does something in the name of the schedule, so that dates and records say so. */
export function actAsSchedule<Result>(act: ScheduledAct, work: () => Promise<Result>): Promise<Result> {
  return acting.run(act, work);
}

/** What the schedule is doing just now; undefined when a person or a script acts. */
export function scheduledAct(): ScheduledAct | undefined {
  return acting.getStore();
}
