import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runTool } from '../processes/run-tool.ts';
import { repository } from '../settings/places.ts';
import type { Settings } from '../settings/settings.ts';
import { cachedBuild } from './cached-build.ts';
import { inputHash } from './input-hash.ts';

/** Strapi's own command; run by Node itself, so that a signal reaches Strapi and not a shell around it. */
export const strapiCommand = path.join(repository, 'cms/node_modules/@strapi/strapi/bin/strapi.js');

/** Compiles Strapi's server code and builds its admin, when they have changed since the last time. About 40 seconds. */
export function buildCms(settings: Settings): Promise<'built' | 'unchanged'> {
  // Of all settings only the path of the admin's address gets into what is built: the same build serves on every port.
  const place = `http://127.0.0.1${new URL(settings.cmsUrl).pathname}`;
  return cachedBuild({
    inputs: inputHash(repository, inputs, { place, node: process.version }),
    stamp,
    proof: path.join(dist, 'build/index.html'),
    build: async () => {
      removeFormerBuild();
      await runTool({
        doing: 'Building the admin',
        arguments: [strapiCommand, 'build'],
        folder: path.join(repository, 'cms'),
        // Strapi reads its whole configuration to build, but no database is opened.
        environment: { ...settings.environment, CMS_URL: place, DATABASE_CLIENT: 'sqlite', NODE_ENV: 'production' },
      });
    },
  });
}

/** Compiling leaves what was made from a file that is gone by now, and Strapi would still load it. */
function removeFormerBuild(): void {
  const former = readdirSync(dist).filter((name) => !name.startsWith(path.basename(stamp)));
  for (const name of former) rmSync(path.join(dist, name), { recursive: true });
}

const dist = path.join(repository, 'cms/dist');
const stamp = path.join(dist, 'inputs.sha256');

const inputs = ['cms/config', 'cms/help', 'cms/src', 'cms/package.json', 'cms/tsconfig.json', 'pnpm-lock.yaml'];
