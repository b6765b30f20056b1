import path from 'node:path';
import { tryTool } from '../processes/run-tool.ts';
import { repository } from '../settings/places.ts';
import { readIfThere, writePrivateFile } from '../settings/private-file.ts';
import type { Settings } from '../settings/settings.ts';
import { nightOf } from './night-of.ts';

const hour = 3_600_000;

/**
 * Looks once a night whether the links to other websites still lead somewhere, as `npm run links` does, so that nobody has to
 * set a timer for it. The first time is an hour after the start at the earliest. A night that failed is tried again each hour.
 *
 * @param look looks at the links; resolves with whether that went well
 * @returns how to stop
 */
export function lookAtLinksEachNight(
  { places, environment }: Pick<Settings, 'places' | 'environment'>,
  look: () => Promise<boolean>,
): () => void {
  if ((process.env.LINK_PATROL ?? environment.LINK_PATROL) === 'off') return () => {};
  const memory = path.join(places.data, 'links-looked-at.txt');
  let isLooking = false;
  const timer = setInterval(async () => {
    const night = nightOf(new Date());
    if (isLooking || readIfThere(memory).trim() === night) return;
    isLooking = true;
    if (await look()) writePrivateFile(memory, `${night}\n`);
    isLooking = false;
  }, hour);
  return () => clearInterval(timer);
}

/** Runs `npm run links` in a process of its own, which keeps what it says in a log. */
export async function runLinks({ places, environment }: Settings): Promise<boolean> {
  const { code, output } = await tryTool({
    doing: 'Looking at the links',
    arguments: [path.join(repository, 'scripts/links.ts')],
    folder: repository,
    environment,
  });
  writePrivateFile(path.join(places.logs, 'links.log'), output);
  return code === 0;
}
