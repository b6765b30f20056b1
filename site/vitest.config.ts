/// <reference types="vitest/config" />

import { getViteConfig } from 'astro/config';

// The configuration of the site reads its address from the environment; tests use the one of the fixtures.
process.env.SITE_URL ??= 'https://news.example.org/';

export default getViteConfig(
  {
    test: {
      include: ['test/**/*.test.ts'],
      // Two cores, and some tests run whole builds.
      maxWorkers: 2,
      testTimeout: 20_000,
    },
  },
  // The toolbar marks every element with its source, which would change the markup that tests compare.
  { devToolbar: { enabled: false } },
);
