import type { OperatorError } from '../terminal/operator-error.ts';
import { type Child, endedByItself, type Program, startChild } from './child.ts';

/** Programs that belong together: when one of them ends by itself, there is no point in the others. */
export interface Company {
  start(program: Program): void;
  /** Resolves when a member has ended although nobody asked it to, with what to tell the operator. */
  loss: Promise<OperatorError>;
  /** Waits for `work`, but no longer than all members are running; its signal says when to give up. */
  during<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /** Ends all members; it is safe to call this twice. */
  stop(): Promise<void>;
}

/** @param patience how many milliseconds a member has to end when asked to, before it is made to */
export function createCompany(patience = 8000): Company {
  const members: Child[] = [];
  const { promise: loss, resolve: lose } = Promise.withResolvers<OperatorError>();
  const lost = new AbortController();
  let stopping = false;
  return {
    loss,
    start(program) {
      const child = startChild(program);
      members.push(child);
      child.ended.then((how) => {
        if (stopping) return;
        const error = endedByItself(program, how);
        lose(error);
        lost.abort(error);
      });
    },
    during(work) {
      return Promise.race([work(lost.signal), loss.then((error) => Promise.reject(error))]);
    },
    async stop() {
      stopping = true;
      await Promise.all(members.map((member) => member.stop(patience)));
    },
  };
}
