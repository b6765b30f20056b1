import { expect, test } from 'vitest';
import { readVitestReport } from '../../test-run/vitest-report.ts';

const file = (status: string, assertionResults: object[], message = '') => ({
  name: 'a.test.ts',
  status,
  message,
  assertionResults,
});
const report = (passed: number, failed: number, testResults: object[]): string =>
  JSON.stringify({ numPassedTests: passed, numFailedTests: failed, testResults });

test('passed and failed tests are counted, and each failure is told', () => {
  const counts = readVitestReport(
    report(1, 1, [
      file('failed', [
        { fullName: 'the feed is valid', status: 'passed', failureMessages: [] },
        { fullName: 'a draft never appears', status: 'failed', failureMessages: ['expected 1 to be 0'] },
      ]),
    ]),
  );
  expect(counts).toEqual({ passed: 1, failed: 1, failures: ['a draft never appears\na.test.ts\nexpected 1 to be 0'] });
});

test('a file of tests that can not even be loaded counts as a failure', () => {
  const counts = readVitestReport(report(0, 0, [file('failed', [], "Cannot find module './gone.ts'")]));
  expect(counts).toEqual({
    passed: 0,
    failed: 1,
    failures: ["a.test.ts could not be run\nCannot find module './gone.ts'"],
  });
});
