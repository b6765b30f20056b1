import { defineConfig } from 'vitest/config';

const everything = ['**/*.test.ts'];
const whole = ['test/whole/**/*.test.ts'];

/** These type and press in the admin as a person does. */
const editorsAtWork = [
  'before-publish',
  'desk-to-reader',
  'documents',
  'five-tasks',
  'help',
  'history',
  'home',
  'links',
  'preview-desk',
  'publish-dialog',
  'record',
  'taking-down',
  'two-people',
  'unsaved-form',
  'website-card',
].map((subject) => `test/whole/${subject}.test.ts`);

/** Each file starts a Strapi, a publisher and a server, most of them a browser too: one at a time. */
const oneNewsroomAtATime = {
  globalSetup: ['test/seeded-once.ts'],
  fileParallelism: false,
  retry: 2,
  testTimeout: 120_000,
  hookTimeout: 180_000,
};

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
      { test: { name: 'whole newsroom', include: whole, exclude: editorsAtWork, ...oneNewsroomAtATime } },
      // `npm test` runs these beside the others. Two of them at a time would be too much for two cores: a person’s keys come
      // faster than the page can follow.
      { test: { name: 'editors at work', include: editorsAtWork, ...oneNewsroomAtATime } },
    ],
  },
});
