import type { StepTimes } from './step-times.ts';

/** Listens to what `astro build` prints, to tell where its time goes. */
export interface BuildClock {
  onLine: (line: string) => void;
  /** Milliseconds until now: of the pull when there was one, of making and writing the pages, and of all else. */
  steps: () => StepTimes;
}

/** @param now milliseconds; the build begins with this call */
export function buildClock(now: () => number = () => performance.now()): BuildClock {
  const begun = now();
  let pull = 0;
  let pagesBegun: number | undefined;
  let pages: number | undefined;
  return {
    onLine: (line) => {
      pull ||= Number(/\[newsroom\] Pulled in (\d+) ms/.exec(line)?.[1] ?? 0);
      if (line.includes('generating static routes')) pagesBegun = now();
      // It says so of its bundles, too, before the first page.
      if (line.includes('✓ Completed in') && pagesBegun !== undefined) pages ??= Math.round(now() - pagesBegun);
    },
    steps: () => {
      const all = Math.round(now() - begun);
      return { ...(pull && { pull }), pages: pages ?? 0, rest: all - pull - (pages ?? 0) };
    },
  };
}
