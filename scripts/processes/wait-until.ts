import { setTimeout as pause } from 'node:timers/promises';
import { OperatorError } from '../terminal/operator-error.ts';

/** How long to wait for something, and what to say when it does not come. */
export interface Patience {
  milliseconds: number;
  /** What the operator reads when the time is up. */
  otherwise: string;
  /** Milliseconds between two questions. */
  every?: number;
  /** Ends the waiting early, by throwing its reason. */
  signal?: AbortSignal;
}

/**
 * Asks again and again until there is an answer.
 * @returns the first answer that is not undefined
 * @throws {OperatorError} when there is none in time
 */
export async function waitUntil<T>(ask: () => Promise<T | undefined>, patience: Patience): Promise<T> {
  const end = Date.now() + patience.milliseconds;
  while (Date.now() < end) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    patience.signal?.throwIfAborted();
    await pause(patience.every ?? 100);
  }
  throw new OperatorError(patience.otherwise);
}
