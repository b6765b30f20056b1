import type { Progress, Say } from '../terminal/progress.ts';
import type { TestCounts } from './vitest-report.ts';

/** What a test run has found so far. It goes on after a failure, so that one run shows everything that is wrong. */
export interface Outcome {
  /** Runs a step; what it throws is kept for the end. Says whether it went well. */
  attempt(title: string, work: (say: Say) => Promise<void>): Promise<boolean>;
  /** Runs tests as a step and adds up their counts. */
  test(title: string, work: (say: Say) => Promise<TestCounts>): Promise<boolean>;
  /** Everything that went wrong, then the counts. */
  report(): string;
  allWell(): boolean;
}

export function createOutcome(progress: Progress): Outcome {
  const problems: string[] = [];
  let passed = 0;
  let failed = 0;

  async function attempt(title: string, work: (say: Say) => Promise<void>): Promise<boolean> {
    try {
      await progress.step(title, work);
      return true;
    } catch (error) {
      // Failed tests have been written down one by one.
      if (!(error instanceof TestsFailed)) problems.push(error instanceof Error ? error.message : String(error));
      return false;
    }
  }

  return {
    attempt,
    test: (title, work) =>
      attempt(title, async (say) => {
        const counts = await work(say);
        passed += counts.passed;
        failed += counts.failed;
        problems.push(...counts.failures);
        if (counts.failed > 0) throw new TestsFailed();
      }),
    report: () =>
      [...problems.map((problem) => `✗ ${problem}\n`), `Tests: ${passed} passed, ${failed} failed`].join('\n'),
    allWell: () => problems.length === 0 && failed === 0 && passed > 0,
  };
}

class TestsFailed extends Error {}
