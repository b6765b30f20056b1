import { siteAfter } from './site-after.ts';
import type { StepName } from './steps.ts';

/**
 * Gives a step a deadline: no step may hang and hold up every later publish.
 *
 * @param step for the message: what it is called, and what readers have when it fails
 * @param ms milliseconds until the step is ended
 * @param work gets a signal that says when to stop
 * @param outer ends the step early, for example when the process is asked to stop
 * @throws the error of `work`, or one that says that the deadline has passed
 */
export async function withDeadline<T>(
  step: StepName,
  ms: number,
  work: (signal: AbortSignal) => Promise<T>,
  outer: AbortSignal,
): Promise<T> {
  outer.throwIfAborted();
  const ending = new AbortController();
  const stop = (): void => ending.abort(outer.reason);
  const timer = setTimeout(() => ending.abort(new Error(lateMessage(step, ms))), ms);
  outer.addEventListener('abort', stop, { once: true });
  try {
    // A step that does not listen to its signal at once is left behind. So steps ask it before they do what must not come late.
    return await Promise.race([work(ending.signal), rejectedBy(ending.signal)]);
  } finally {
    clearTimeout(timer);
    outer.removeEventListener('abort', stop);
  }
}

function lateMessage(step: StepName, ms: number): string {
  return `The step "${step}" was not done after ${ms / 1000} seconds and was ended. ${siteAfter(step)} The publisher tries again by itself. If this message stays, the operator should look at the publisher's log.`;
}

function rejectedBy(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
