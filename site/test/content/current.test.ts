import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { current } from '../../src/content/current.ts';
import { writeFixture } from '../fixtures/write-fixture.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('pages read the snapshot that SITE_SNAPSHOT names, once', async () => {
  const folder = temporaryFolder();
  await writeFixture(folder);
  vi.stubEnv('SITE_SNAPSHOT', join(folder, 'snapshot.json'));
  const snapshot = await current();
  expect(snapshot.news.bySlug('croeso')?.id).toBe('news-welsh-and-urdu');
  expect(await current()).toBe(snapshot);
});

test('without a snapshot it is said how to get one', () => {
  vi.stubEnv('SITE_SNAPSHOT', '');
  expect(() => current()).toThrowErrorMatchingInlineSnapshot(
    `[Error: There is no content to show: SITE_SNAPSHOT is not set. Developer: "astro build" pulls the content itself; for "astro dev" let SITE_SNAPSHOT name the build/snapshot.json of an earlier build.]`,
  );
});
