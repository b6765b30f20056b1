import { mkdir, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { snapshotData } from '../../../site/test/fixtures/snapshot.ts';
import { world } from '../../../site/test/fixtures/world.ts';
import { writeFixture } from '../../../site/test/fixtures/write-fixture.ts';
import { makeBuildFolder, runAstroBuild } from '../../../site/test/site-build/run-astro.ts';
import { makeIndex } from '../../search/make-index.ts';
import { startSiteServer } from '../../serve/site-server.ts';

export interface FixtureSite {
  /** The whole address of a path such as `news/`. */
  at(path: string): string;
  /** The folder that is served. */
  folder: string;
  remove(): Promise<void>;
}

/** Builds the site of the fixtures, with the text of the world in it, and serves it as readers get it. No Strapi is needed. */
export async function openFixtureSite(): Promise<FixtureSite> {
  const folder = await makeBuildFolder();
  await writeFixture(folder, { ...snapshotData, items: [...snapshotData.items, ...Object.values(world)] });
  const version = path.join(folder, 'versions/1');
  await mkdir(path.dirname(version));
  const env = {
    SITE_URL: 'http://127.0.0.1/',
    SITE_SNAPSHOT: path.join(folder, 'snapshot.json'),
    NEWSROOM_DATA: folder,
  };
  const { code, output } = await runAstroBuild(version, env);
  if (code !== 0) throw new Error(`The site of the fixtures could not be built:\n${output}`);
  await makeIndex(version, path.join(version, 'pagefind'));
  await symlink('versions/1', path.join(folder, 'live'));
  const server = await startSiteServer({ folder, base: '/', port: 0 });
  return {
    folder: version,
    at: (address) => `http://127.0.0.1:${server.port}/${address}`,
    async remove() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
