import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The folder of the CMS. */
export const cmsFolder = path.resolve(import.meta.dirname, '../..');

/** Where the tests' own compiled copy is, so that they never disturb a newsroom that runs from `dist`. */
export const compiledFolder = path.join(cmsFolder, '.tmp', 'compiled');

/** Vitest calls this once before all tests: Strapi runs compiled code and reads schema files beside it. */
export default function compile(): void {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  execFileSync(
    process.execPath,
    [
      tsc,
      '-p',
      'tsconfig.json',
      '--outDir',
      compiledFolder,
      '--tsBuildInfoFile',
      path.join(compiledFolder, '.tsbuildinfo'),
    ],
    {
      cwd: cmsFolder,
      stdio: 'inherit',
    },
  );
}
