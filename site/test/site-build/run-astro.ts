import { spawn } from 'node:child_process';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';

const siteFolder = join(import.meta.dirname, '../..');

/**
 * A new folder for one build. It lies within the site: what Astro prepares for a build that goes elsewhere is in one place for all,
 * and builds at the same time would take it from each other.
 */
export async function makeBuildFolder(): Promise<string> {
  const builds = join(siteFolder, 'dist');
  await mkdir(builds, { recursive: true });
  return mkdtemp(join(builds, 'test-'));
}

/** Runs `astro build` as an operator does, with this environment and no other settings of the newsroom. */
export async function runAstroBuild(
  outDir: string,
  env: Record<string, string>,
): Promise<{ code: number; output: string }> {
  const astro = join(siteFolder, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [astro, 'build', '--outDir', outDir], {
    cwd: siteFolder,
    env: { PATH, HOME, NO_COLOR: '1', ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve(status ?? -1));
  });
  return { code, output };
}
