import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/harness/compile.ts'],
    // A Strapi is a process-wide thing: each test file gets a process of its own, and two fit on two cores.
    pool: 'forks',
    maxWorkers: 2,
    // Real processes on a busy machine: what was late once is asked once more. What is wrong is wrong twice.
    retry: 1,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
