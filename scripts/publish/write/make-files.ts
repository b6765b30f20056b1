import type { FactMemory } from '../gate/site-facts.ts';
import { makeFile } from './make-file.ts';
import { type FileMaker, startMakingThread } from './making-thread.ts';

/** So many are made in less time than a thread needs to begin. */
const few = 100;

/**
 * A few files, as of an edit, are made at once. Many, as of a whole site, are made by a thread while the next pages are
 * rendered.
 *
 * @param facts is told what the thread has read in them
 * @param signal says that they are given up
 */
export function fileMaker(facts: FactMemory, signal: AbortSignal): FileMaker {
  let begun = 0;
  let thread: FileMaker | null = null;
  return {
    async make(target, bytes, onMade) {
      signal.throwIfAborted();
      begun += 1;
      if (begun <= few) return onMade(makeFile(target, bytes));
      thread ??= startMakingThread(facts, signal);
      await thread.make(target, bytes, onMade);
    },
    async done() {
      await thread?.done();
    },
    async end() {
      await thread?.end();
    },
  };
}
