import { expect, test } from 'vitest';
import { createProgress } from '../../terminal/progress.ts';
import { createOutcome, type Outcome } from '../../test-run/outcome.ts';

function outcome(): Outcome {
  return createOutcome(createProgress({ write: () => true }));
}

test('the last line adds up the tests of all packages', async () => {
  const run = outcome();
  await run.test('Tests of cms', async () => ({ passed: 20, failed: 0, failures: [] }));
  await run.test('Tests of site', async () => ({ passed: 300, failed: 0, failures: [] }));
  expect(run.report()).toBe('Tests: 320 passed, 0 failed');
  expect(run.allWell()).toBe(true);
});

test('everything that failed is told before the last line, and nothing stops the rest', async () => {
  const run = outcome();
  expect(await run.attempt('Format and lint', () => Promise.reject(new Error('Format and lint failed')))).toBe(false);
  expect(await run.test('Tests', async () => ({ passed: 2, failed: 1, failures: ['a draft appeared'] }))).toBe(false);
  expect(run.report()).toBe('✗ Format and lint failed\n\n✗ a draft appeared\n\nTests: 2 passed, 1 failed');
  expect(run.allWell()).toBe(false);
});

test('a failed check is enough for the run not to be well', async () => {
  const run = outcome();
  await run.test('Tests', async () => ({ passed: 2, failed: 0, failures: [] }));
  await run.attempt('Types', () => Promise.reject(new Error('Types failed')));
  expect(run.allWell()).toBe(false);
});

test('a run without any test is not well either', () => {
  expect(outcome().allWell()).toBe(false);
});
