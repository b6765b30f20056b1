import { setTimeout as pause } from 'node:timers/promises';

/** What the watch does, and how often. */
export interface Watched {
  /** Looks, and publishes if there is reason to. Throws when the site could not be brought up to date. */
  look(signal: AbortSignal): Promise<void>;
  /** Asks cheaply whether there is reason to look. */
  changed(signal: AbortSignal): Promise<boolean>;
  /** Milliseconds between two questions when all is well. */
  everyMs: number;
  /** Milliseconds of the first pause after a failure; they double from one failure to the next. */
  firstPauseMs?: number;
}

export interface Watch {
  /** Somebody says that something changed: look at once, or right after the look that is under way. */
  ring(): void;
  /** A person wants something else than the look that is under way: it is given up, unless it has swapped already. */
  interrupt(): void;
  /** Ends the watch; a publish that has swapped already is finished first. */
  stop(): Promise<void>;
}

/** However long it takes to mend something: within this time of mending, the site is brought up to date. */
const longestPauseMs = 60_000;

/**
 * Keeps the live site equal to what Strapi publishes. What decides is the comparison of states: the bell only saves
 * waiting, so any number of rings before a look are one look, and a ring that is lost is made up for by the next question.
 */
export function startWatch({ look, changed, everyMs, firstPauseMs = 1_000 }: Watched): Watch {
  const stopping = new AbortController();
  const { signal } = stopping;
  let rung = true;
  let failures = 0;
  let nap = new AbortController();
  let looking = new AbortController();

  const done = run();
  const ring = (): void => {
    rung = true;
    nap.abort();
  };
  return {
    ring,
    interrupt() {
      looking.abort(new Error('A person wants something else.'));
      ring();
    },
    async stop() {
      stopping.abort(new Error('The publisher was asked to stop.'));
      await done;
    },
  };

  async function run(): Promise<void> {
    while (!signal.aborted) {
      if (rung || failures > 0 || (await mayHaveChanged())) await lookOnce();
      await rest();
    }
  }

  async function mayHaveChanged(): Promise<boolean> {
    nap = new AbortController();
    // When the question itself fails, the look says in words why. A bell ends it: somebody who goes back must not wait for a
    // Strapi that does not answer.
    return changed(AbortSignal.any([signal, nap.signal])).catch(() => true);
  }

  async function lookOnce(): Promise<void> {
    rung = false;
    looking = new AbortController();
    try {
      await look(AbortSignal.any([signal, looking.signal]));
      failures = 0;
    } catch {
      // `look` itself has said what went wrong.
      failures = looking.signal.aborted ? 0 : failures + 1;
    }
  }

  async function rest(): Promise<void> {
    if (failures === 0) return sleepUnlessRung(everyMs);
    const whole = Math.min(longestPauseMs, firstPauseMs * 2 ** (failures - 1));
    // A ring shortens the pause after a failure, because an editor may just have mended it. But not this first part: a
    // bell that is rung without end must not make us try without end.
    await sleep(firstPauseMs, signal);
    return sleepUnlessRung(whole - firstPauseMs);
  }

  async function sleepUnlessRung(ms: number): Promise<void> {
    if (rung) return;
    nap = new AbortController();
    await sleep(ms, AbortSignal.any([signal, nap.signal]));
  }
}

async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  try {
    await pause(ms, undefined, { signal });
  } catch {
    // Woken.
  }
}
