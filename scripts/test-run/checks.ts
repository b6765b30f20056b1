import { existsSync } from 'node:fs';
import path from 'node:path';
import { astroCommand } from '../build/build-resident-site.ts';
import type { Tool } from '../processes/run-tool.ts';
import { repository } from '../settings/places.ts';

/** Everything about the code that can be told without running it. Each passes only with no warning at all. */
export function checks(): Tool[] {
  return [
    {
      doing: 'Format and lint',
      arguments: [path.join(repository, 'node_modules/@biomejs/biome/bin/biome'), 'check', '--error-on-warnings'],
      folder: repository,
    },
    ...['cms', 'cms/src/admin', 'cms/test', 'scripts'].filter(hasTypes).map(typeCheck),
    {
      doing: 'Types in site',
      arguments: [astroCommand, 'check', '--minimumFailingSeverity', 'warning'],
      folder: path.join(repository, 'site'),
      environment: { SITE_URL: 'https://news.example.org/' },
    },
  ];
}

function typeCheck(folder: string): Tool {
  const compiler = path.join(repository, 'node_modules/typescript/bin/tsc');
  return {
    doing: `Types in ${folder}`,
    arguments: [compiler, '--noEmit', '--incremental', 'false', '--tsBuildInfoFile', 'null'],
    folder: path.join(repository, folder),
  };
}

function hasTypes(folder: string): boolean {
  return existsSync(path.join(repository, folder, 'tsconfig.json'));
}
