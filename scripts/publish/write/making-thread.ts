import { Worker } from 'node:worker_threads';
import { type FactMemory, noteFacts } from '../gate/site-facts.ts';
import type { FileMade, FileToMake } from './making-thread-work.ts';

/** Makes the files of a version. */
export interface FileMaker {
  /**
   * Comes back when the next file can be handed over. Throws what an earlier one has failed with.
   *
   * @param target absolute path
   * @param onMade is told what the file is known by, see `fileIdentity`
   */
  make(target: string, bytes: Buffer, onMade: (identity: string) => void): Promise<void>;
  /** Waits until all of them are made. Throws what one has failed with. */
  done(): Promise<void>;
  /** Waits until nothing goes on any more, whatever has failed. */
  end(): Promise<void>;
}

/**
 * Starts a thread that makes files, on the processor that rendering leaves idle, and reads for the gate what they hold while it
 * has them at hand.
 *
 * When one of them can't be made, or the thread fails in another way, it has ended by itself, and the next call throws why.
 */
export function startMakingThread(facts: FactMemory, signal: AbortSignal): FileMaker {
  // What a try that was given up has left there would be kept for ever.
  facts.made.clear();
  const worker = new Worker(new URL('./making-thread-work.ts', import.meta.url));
  // It makes them in the order in which they are handed over.
  const underway: ((identity: string) => void)[] = [];
  let failure: { reason: unknown } | null = null;
  let news = Promise.withResolvers<void>();

  function tell(): void {
    news.resolve();
    news = Promise.withResolvers();
  }
  function fail(reason: unknown): void {
    failure ??= { reason };
    tell();
  }
  worker.on('message', ({ identity, read }: FileMade) => {
    if (read !== null) noteFacts(facts, identity, read);
    underway.shift()?.(identity);
    tell();
  });
  worker.once('error', fail);
  worker.once('exit', (code) => fail(new Error(`The thread that makes the files ended with code ${code}`)));
  // The next try may be using the folder. The file that is being made at this moment is left as it is.
  const giveUp = (): void => {
    fail(signal.reason);
    worker.terminate();
  };
  signal.addEventListener('abort', giveUp, { once: true });

  async function untilAtMost(most: number): Promise<void> {
    while (failure === null && underway.length > most) await news.promise;
    if (failure !== null) throw failure.reason;
  }
  return {
    async make(target, bytes, onMade) {
      await untilAtMost(mostUnderway);
      const file: FileToMake = { target, bytes };
      underway.push(onMade);
      worker.postMessage(file);
    },
    done: () => untilAtMost(0),
    async end() {
      signal.removeEventListener('abort', giveUp);
      await worker.terminate();
    },
  };
}

/** Each of them is in memory until it is made. */
const mostUnderway = 64;
