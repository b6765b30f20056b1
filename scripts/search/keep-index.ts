import type { Folders } from '../publish/folders.ts';
import type { Log } from '../publish/log.ts';
import { withoutContent } from '../publish/removals/without-content.ts';
import { bringIndex } from './bring-index.ts';

/** Keeps the index of the search equal to the live site, in the background. */
export interface IndexKeeper {
  /** The live version may be another one. */
  refresh(): void;
  /** What is being made is of a version that is about to be live no longer. */
  abandon(): void;
  /** Why readers can search nothing at the moment, in a sentence for editors and operators; null when they can. */
  trouble(): string | null;
  /** Ends what is being made. */
  stop(): Promise<void>;
}

/**
 * Milliseconds to wait when the last one had to be given up: publishes follow each other, and an index for each would only slow
 * them down.
 */
const restMs = 5_000;
/** Milliseconds until it is tried again after a failure. */
const againMs = 60_000;

export function keepIndex(folders: Folders, log: Log): IndexKeeper {
  let wanted = false;
  let running: Promise<void> | null = null;
  let ending = new AbortController();
  let isStopped = false;
  let wasGivenUp = false;
  let trouble: string | null = null;

  async function run(): Promise<void> {
    while (wanted && !isStopped) {
      wanted = false;
      ending = new AbortController();
      await bringOnce(ending.signal);
    }
    running = null;
  }

  async function bringOnce(signal: AbortSignal): Promise<void> {
    const began = performance.now();
    try {
      const pages = await bringIndex(folders, signal, wasGivenUp ? restMs : 0);
      wasGivenUp = false;
      trouble = null;
      if (pages !== null) log('search', { pages, ms: Math.round(performance.now() - began) });
    } catch (error) {
      wasGivenUp = signal.aborted;
      if (signal.aborted) return;
      const reason = withoutContent(error instanceof Error ? error.message : String(error));
      log('search not made', { reason });
      trouble = `Readers can’t search the website at the moment; everything else works. It is tried again every minute. If it goes on, tell whoever looks after the newsroom: ${reason}`;
      setTimeout(refresh, againMs).unref();
    }
  }

  function refresh(): void {
    wanted = true;
    running ??= run();
  }

  return {
    refresh,
    trouble: () => trouble,
    abandon: () => ending.abort(new Error('A newer version of the site is live.')),
    async stop() {
      isStopped = true;
      ending.abort(new Error('The publisher was asked to stop.'));
      await running;
    },
  };
}
