import { defineConfig } from 'vitest/config';

// `npm test` runs the two groups one after the other.
const everything = ['**/*.test.ts'];
const whole = ['test/whole/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'pieces',
          include: everything,
          exclude: [...whole, '**/node_modules/**'],
          // Real processes on a busy machine: what was late once is asked once more. What is wrong is wrong twice.
          retry: 1,
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'whole newsroom',
          include: whole,
          globalSetup: ['test/seeded-once.ts'],
          // Each of these files starts a Strapi, a publisher, a server and a browser: one at a time on two cores, or a person’s
          // keys come faster than the page can follow.
          fileParallelism: false,
          retry: 2,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
