import type { Core } from '@strapi/strapi';

/** Something that is done over and over. */
export interface Round {
  /** At which second of the minute. */
  second: number;
  work(): Promise<void>;
  /** For the log, when the work throws. What it threw is added. */
  trouble: string;
}

const minuteMs = 60_000;

/** A timer can be over a moment before the clock says so: then what is due at the full minute would wait for the next. */
const marginMs = 20;

const endings = new WeakMap<Core.Strapi, (() => Promise<unknown>)[]>();

/**
 * Does something every minute by the clock, until Strapi ends. It sleeps by timers alone, a minute at most: a clock that is
 * put forward or back moves the next time by less than a minute. (Strapi's own timetable stands still until a clock that
 * was put back is where it was.)
 *
 * @returns Does it now. It never throws, and never begins anew while it is not over: then it waits for that one's end.
 */
export function everyMinute(strapi: Core.Strapi, { second, work, trouble }: Round): () => Promise<void> {
  let running: Promise<void> | null = null;
  const once = (): Promise<void> => {
    running ??= safely().finally(() => {
      running = null;
    });
    return running;
  };
  const safely = async (): Promise<void> => {
    try {
      await work();
    } catch (error) {
      strapi.log.error(`${trouble} ${error instanceof Error ? error.message : error}`);
    }
  };

  let timer: NodeJS.Timeout | null = null;
  let isOver = false;
  const sleep = (): void => {
    if (isOver) return;
    timer = setTimeout(() => once().then(sleep), msUntil(second));
    timer.unref();
  };
  sleep();

  const end = () => {
    isOver = true;
    if (timer !== null) clearTimeout(timer);
    return running ?? Promise.resolve();
  };
  endings.set(strapi, [...(endings.get(strapi) ?? []), end]);
  return once;
}

/** Nothing begins any more. What has begun is waited for: it still needs the database. */
export async function endEveryMinute(strapi: Core.Strapi): Promise<void> {
  await Promise.all((endings.get(strapi) ?? []).map((end) => end()));
}

/** From now until the clock next shows a second: more than nothing, and a minute at most. */
function msUntil(second: number): number {
  const passed = (Date.now() - second * 1000 - marginMs) % minuteMs;
  return minuteMs - passed;
}
