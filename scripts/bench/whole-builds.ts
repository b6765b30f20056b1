import path from 'node:path';
import { astroCommand } from '../build/build-resident-site.ts';
import { runTool } from '../processes/run-tool.ts';
import { repository } from '../settings/places.ts';
import type { TestNewsroom } from '../test/newsroom.ts';

/** Milliseconds that a whole `astro build` of the same content takes, from the call to the end of the process, three times. */
export async function wholeBuilds({ settings }: TestNewsroom): Promise<number[]> {
  const samples: number[] = [];
  while (samples.length < 3) {
    const begun = performance.now();
    await runTool({
      doing: 'Building the site',
      arguments: [astroCommand, 'build'],
      folder: path.join(repository, 'site'),
      environment: { ...settings.environment, NODE_ENV: 'production' },
    });
    samples.push(performance.now() - begun);
  }
  return samples;
}
