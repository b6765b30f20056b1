import { rmSync } from 'node:fs';
import path from 'node:path';
import { astroCommand } from '../build/build-resident-site.ts';
import { runTool } from '../processes/run-tool.ts';
import { repository } from '../settings/places.ts';
import type { Settings } from '../settings/settings.ts';
import { buildClock } from './build-times.ts';
import type { StepTimes } from './step-times.ts';

/**
 * Builds our own site, whole, by `astro build`. Nothing is there before, as for the plain site's first: Astro would first remove
 * an earlier build, of however many pages.
 */
export async function buildSite({ environment }: Settings): Promise<StepTimes> {
  const folder = path.join(repository, 'site');
  rmSync(path.join(folder, 'dist/static'), { recursive: true, force: true });
  const clock = buildClock();
  await runTool({
    doing: 'Building the site',
    arguments: [astroCommand, 'build'],
    folder,
    environment: { ...environment, NODE_ENV: 'production' },
    onLine: clock.onLine,
  });
  return clock.steps();
}

/** Where a plain Astro site gets its articles from, and where it puts its pages. */
export interface PlainBuild {
  siteUrl: string;
  /** Absolute path of a folder of its own. */
  folder: string;
  /** `ARTICLES_FILE`, or what the loader for Strapi needs. */
  source: Record<string, string>;
}

/** Builds the plain Astro site beside this file. */
export async function buildPlainSite({ siteUrl, folder, source }: PlainBuild): Promise<StepTimes> {
  const clock = buildClock();
  await runTool({
    doing: 'Building the plain Astro site',
    arguments: [astroCommand, 'build'],
    folder: path.join(repository, 'scripts/bench/plain-astro'),
    environment: {
      SITE_URL: siteUrl,
      OUT_DIR: path.join(folder, 'dist'),
      CACHE_DIR: path.join(folder, 'cache'),
      NODE_ENV: 'production',
      ...source,
    },
    onLine: clock.onLine,
  });
  return clock.steps();
}
