import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { siteInputs } from '../../build/build-resident-site.ts';
import { repository } from '../../settings/places.ts';

/** What is in the folder of the site and makes no difference to what is built. */
const besides = ['.astro', 'ACCESSIBILITY.md', 'dist', 'node_modules', 'share-pictures', 'test', 'vitest.config.ts'];

test('a change anywhere in the code of the site makes a new build', () => {
  const code = readdirSync(path.join(repository, 'site')).filter((name) => !besides.includes(name));
  expect(siteInputs).toEqual(expect.arrayContaining(code.map((name) => `site/${name}`)));
});
