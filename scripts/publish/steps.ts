import { withDeadline } from './deadline.ts';

export type StepName = 'pull' | 'render' | 'gate' | 'swap' | 'prove' | 'live' | 'tidy';

/**
 * Seconds until a step is ended. Generous: they are there for what hangs, not for what is slow. The first pull of a large
 * newsroom makes every size of every picture; whatever it has mirrored by then stays, so the next try gets further. Rendering begins
 * anew each time, so the first one of a very large newsroom on a slow machine has to have time enough.
 */
const deadlines: Record<StepName, number> = {
  pull: 600,
  render: 600,
  gate: 300,
  swap: 60,
  prove: 20,
  live: 10,
  tidy: 120,
};

/** Steps that must not be cut short by a polite request to stop: the new site is in place, and saying so takes a moment. */
const finishing: ReadonlySet<StepName> = new Set(['swap', 'prove', 'live', 'tidy']);

export interface Steps {
  run<T>(step: StepName, work: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /** The one that has begun last. */
  at: StepName;
  /** Milliseconds that each step has taken so far. */
  took: Partial<Record<StepName, number>>;
}

/**
 * Runs the steps of one publish, each with its deadline and its time taken.
 *
 * @param onStep is told which step begins
 */
export function createSteps(signal: AbortSignal, onStep: (step: StepName) => void): Steps {
  const took: Steps['took'] = {};
  const never = new AbortController().signal;
  const steps: Steps = {
    at: 'pull',
    took,
    async run(step, work) {
      steps.at = step;
      onStep(step);
      const began = performance.now();
      try {
        return await withDeadline(step, deadlines[step] * 1000, work, finishing.has(step) ? never : signal);
      } finally {
        took[step] = Math.round(performance.now() - began);
      }
    },
  };
  return steps;
}
