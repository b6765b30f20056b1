import path from 'node:path';
import type { Company } from '../processes/company.ts';
import { waitUntil } from '../processes/wait-until.ts';
import { repository } from '../settings/places.ts';
import type { Settings } from '../settings/settings.ts';
import { type PublisherStatus, publisherStatus } from './publisher-status.ts';

/**
 * Starts the publisher and waits until a site is live, or until it says what keeps it from publishing one.
 * @param cmsUrl where the publisher finds Strapi
 */
export async function startPublisher(settings: Settings, cmsUrl: string, company: Company): Promise<PublisherStatus> {
  const log = path.join(settings.places.logs, 'publisher.log');
  company.start({
    name: 'The publisher',
    arguments: [...tidyHeap, path.join(repository, 'scripts/publish/resident.ts')],
    folder: repository,
    environment: { ...fewArenas, ...process.env, ...settings.environment, CMS_URL: cmsUrl, NODE_ENV: 'production' },
    log,
  });
  return await company.during((signal) =>
    waitUntil(() => liveOrStuck(settings), {
      milliseconds: 180_000,
      signal,
      otherwise: `The publisher has not put a site in place within three minutes. What it is doing is in ${log}.`,
    }),
  );
}

/**
 * V8 lets what is in use double or more before it tidies up; at half as much again it needs 60 MB less, and 7 % more work. With
 * 8 MB for what is new it needs another 60 MB less, and 3 % more work.
 */
const tidyHeap = ['--heap-growing-percent=50', '--max-semi-space-size=8'];

/**
 * glibc gives each thread a heap of its own and hands little of it back: with ten thousand articles two of them save 100 MB. Other
 * systems take no notice.
 */
const fewArenas = { MALLOC_ARENA_MAX: '2' };

async function liveOrStuck(settings: Settings): Promise<PublisherStatus | undefined> {
  const status = await publisherStatus(settings);
  return status?.live || status?.problem ? status : undefined;
}
