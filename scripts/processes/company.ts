import { OperatorError } from '../terminal/operator-error.ts';
import { type Program, startChild } from './child.ts';
import { keepRunning, type Member, type Pauses } from './keep-running.ts';

/** Programs that belong together. */
export interface Company {
  start(program: Program): void;
  /**
   * Waits for `work`, but no longer than all members are running; its signal says when to give up.
   *
   * @throws {OperatorError} which member has ended although nobody asked it to, and what it said
   */
  during<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /**
   * For when all of them are at work: one that ends by itself from now on is told and started again, and the others go on.
   * Resolves when the company was stopped.
   */
  keepRunning(tell: (sentence: string) => void, pauses?: Pauses): Promise<void>;
  /** Ends all members; it is safe to call this twice. */
  stop(): Promise<void>;
}

/** @param patience how many milliseconds a member has to end when asked to, before it is made to */
export function createCompany(patience = 8000): Company {
  const members: Member[] = [];
  const { promise: loss, resolve: lose } = Promise.withResolvers<OperatorError>();
  const lost = new AbortController();
  const stopping = new AbortController();
  return {
    start(program) {
      const child = startChild(program);
      members.push({ program, child });
      child.ended.then((how) => {
        if (stopping.signal.aborted) return;
        const error = new OperatorError(`${program.name} ${how}, so the newsroom stops. ${child.lastWords()}`);
        lose(error);
        lost.abort(error);
      });
    },
    during(work) {
      return Promise.race([work(lost.signal), loss.then((error) => Promise.reject(error))]);
    },
    async keepRunning(tell, pauses) {
      const { signal } = stopping;
      await Promise.all(members.map((member) => keepRunning(member, { tell, signal, pauses })));
    },
    async stop() {
      stopping.abort();
      await Promise.all(members.map(({ child }) => child.stop(patience)));
    },
  };
}
