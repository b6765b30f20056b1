import { setTimeout as pause } from 'node:timers/promises';
import { type Child, type Program, startChild } from './child.ts';

/** A program and the process that runs it now, or that ran it last. */
export interface Member {
  program: Program;
  child: Child;
}

export interface Keeping {
  tell(sentence: string): void;
  /** Ends the keeping, at once also during a pause. It does not end the process. */
  signal: AbortSignal;
  pauses?: Pauses | undefined;
}

/** How long to wait before a program that has ended is started again: longer each time, so that it does not wear the machine out. */
export interface Pauses {
  firstMs: number;
  /** Whoever has run for so long begins with the first pause again. */
  steadyMs: number;
}

const usual: Pauses = { firstMs: 1_000, steadyMs: 180_000 };
/** Whatever was in the way, a minute after it is gone the program runs again. */
const longestIsTimes = 60;

/** Starts a program again and again whenever it ends by itself, telling so each time, until the signal says to stop. */
export async function keepRunning(member: Member, { tell, signal, pauses = usual }: Keeping): Promise<void> {
  let deaths = 0;
  let began = performance.now();
  let how = await member.child.ended;
  while (!signal.aborted) {
    if (performance.now() - began >= pauses.steadyMs) deaths = 0;
    const pauseMs = Math.min(2 ** deaths, longestIsTimes) * pauses.firstMs;
    deaths += 1;
    tell(
      `${member.program.name} ${how}. Everything else goes on, and it is started again ${inSeconds(pauseMs)}. ${member.child.lastWords()}`,
    );
    // The signal ends the pause by an error, which says nothing that the signal does not.
    await pause(pauseMs, undefined, { signal }).catch(() => {});
    if (signal.aborted) return;
    began = performance.now();
    how = await runAgain(member);
  }
}

/** Resolves when it has ended again, with how. A machine that is short of memory may not even start it. */
async function runAgain(member: Member): Promise<string> {
  try {
    member.child = startChild(member.program, 'old');
  } catch (error) {
    return `could not be started: ${error instanceof Error ? error.message : String(error)}`;
  }
  return member.child.ended;
}

function inSeconds(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  return seconds === 1 ? 'in a second' : `in ${seconds} seconds`;
}
