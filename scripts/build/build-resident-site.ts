import path from 'node:path';
import { runTool } from '../processes/run-tool.ts';
import { repository } from '../settings/places.ts';
import type { Settings } from '../settings/settings.ts';
import { cachedBuild } from './cached-build.ts';
import { inputHash } from './input-hash.ts';

/** Astro's own command. */
export const astroCommand = path.join(repository, 'site/node_modules/astro/bin/astro.mjs');

/** Builds the site as the program that the publisher keeps warm, when its code has changed since the last time. */
export function buildResidentSite(settings: Settings): Promise<'built' | 'unchanged'> {
  // The site reads its address when it renders; only the path is built in, so the same build serves on every port.
  const place = `http://127.0.0.1${new URL(settings.siteUrl).pathname}`;
  return cachedBuild({
    inputs: inputHash(repository, siteInputs, { place, node: process.version }),
    stamp: path.join(repository, 'site/dist/resident-inputs.sha256'),
    proof: path.join(repository, 'site/dist/resident/server/entry.mjs'),
    build: async () => {
      await runTool({
        doing: 'Building the site',
        arguments: [astroCommand, 'build'],
        folder: path.join(repository, 'site'),
        environment: { ...settings.environment, SITE_URL: place, SITE_MODE: 'resident', NODE_ENV: 'production' },
      });
    },
  });
}

/** Everything in `site/` that the bundle is made from, and the versions of all packages. */
export const siteInputs = [
  'site/src',
  'site/integration',
  'site/public',
  'site/astro.config.ts',
  'site/package.json',
  'site/tsconfig.json',
  'pnpm-lock.yaml',
];
