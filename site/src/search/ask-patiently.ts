import { type Answer, find } from './find.ts';
import { closeIndex, type FoundPage, IndexMissing } from './open-index.ts';
import type { Question } from './question.ts';
import { sentences } from './sentences.ts';

export const perPage = 10;

/** Milliseconds. A slow connection is told of; one that brings nothing at all is given up. */
const slowMs = 4_000;
const givenUpMs = 60_000;
const renewMs = 3_000;
/** A large site takes about a minute to be indexed anew. */
const mostRenewals = 40;

/**
 * Asks the index, and asks again while it is being made anew.
 *
 * @param tell is told, in a sentence, what the reader waits for
 * @returns the answer with its first pages
 * @throws {IndexMissing | Error} why there is none
 */
export async function askPatiently(
  folder: string,
  question: Question,
  tell: (sentence: string) => void,
  signal: AbortSignal,
): Promise<{ answer: Answer; pages: FoundPage[] }> {
  tell(sentences.searching);
  for (let renewals = 0; ; renewals += 1) {
    try {
      return await withinPatience(ask(folder, question), () => tell(sentences.slow), signal);
    } catch (error) {
      if (!(error instanceof IndexMissing) || renewals === mostRenewals) throw error;
      if (renewals === 0) tell(sentences.renewing);
      await pause(renewMs, signal);
    }
  }
}

async function ask(folder: string, question: Question): Promise<{ answer: Answer; pages: FoundPage[] }> {
  const once = async () => {
    const answer = await find(folder, question);
    return { answer, pages: await answer.next(perPage) };
  };
  // The index may be replaced between opening and reading it: then the new one has the answer.
  return once().catch(() => {
    closeIndex();
    return once();
  });
}

function withinPatience<T>(work: Promise<T>, onSlow: () => void, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const slow = setTimeout(onSlow, slowMs);
    const late = setTimeout(() => reject(new Error('There was no answer.')), givenUpMs);
    const end = (): void => {
      clearTimeout(slow);
      clearTimeout(late);
    };
    signal.addEventListener('abort', () => {
      end();
      reject(signal.reason);
    });
    work.finally(end).then(resolve, reject);
  });
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
