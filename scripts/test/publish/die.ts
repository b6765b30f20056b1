import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { SmallNewsroom } from './small-newsroom.ts';

/**
 * Publishes in a process of its own that is killed on the way, see `publish-and-die.ts`.
 *
 * @param step as which begins; `never` when it is killed at a file
 * @returns how it ended: exit code and signal
 */
export async function publishAndDie(
  { strapi, settings, data, newsroom }: SmallNewsroom,
  step: string,
  ...file: [string?]
): Promise<unknown[]> {
  const script = join(import.meta.dirname, 'publish-and-die.ts');
  const words = [
    data,
    strapi.url,
    settings.siteUrl,
    newsroom.bundle.codeVersion,
    step,
    ...file.flatMap((it) => it ?? []),
  ];
  return once(spawn(process.execPath, [script, ...words], { stdio: 'ignore' }), 'exit');
}
