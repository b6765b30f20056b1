import { z } from 'zod';

const reportShape = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()).nullish() }),
      ),
    }),
  ),
});

/** How a run of vitest went. */
export interface TestCounts {
  passed: number;
  failed: number;
  /** Each failed test with what went wrong, ready to print. */
  failures: string[];
}

/** Reads the JSON report of vitest. A file that could not even be loaded counts as one failed test. */
export function readVitestReport(json: string): TestCounts {
  const report = reportShape.parse(JSON.parse(json));
  const failures = report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (status === 'failed' && failed.length === 0) return [`${name} could not be run\n${message ?? ''}`];
    return failed.map((test) => `${test.fullName.trim()}\n${name}\n${(test.failureMessages ?? []).join('\n')}`);
  });
  return { passed: report.numPassedTests, failed: failures.length, failures };
}
