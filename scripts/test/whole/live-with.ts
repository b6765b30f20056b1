import { waitUntil } from '../../processes/wait-until.ts';
import type { Settings } from '../../settings/settings.ts';
import { type PublisherStatus, publisherStatus } from '../../start/publisher-status.ts';

/**
 * Waits until the publisher says that readers see what Strapi publishes now.
 * @throws with what the publisher says, when it does not in half a minute
 */
export async function untilLive(settings: Settings): Promise<PublisherStatus> {
  let last: PublisherStatus | undefined;
  const ask = async (): Promise<PublisherStatus | undefined> => {
    const version = await publishedVersion(settings);
    last = await publisherStatus(settings);
    return last?.live?.contentVersion === version && !last.publishing && !last.problem ? last : undefined;
  };
  return waitUntil(ask, { milliseconds: 30_000, otherwise: 'not live', every: 25 }).catch(() => {
    throw new Error(`What Strapi publishes is not live after 30 seconds. The publisher says: ${JSON.stringify(last)}`);
  });
}

/** The version of what Strapi publishes now. */
async function publishedVersion({ cmsUrl, environment }: Settings): Promise<string> {
  const response = await fetch(`${cmsUrl}/api/site-content`, {
    method: 'HEAD',
    headers: { authorization: `Bearer ${environment.SITE_CONTENT_TOKEN}` },
  });
  return (response.headers.get('etag') ?? '').replaceAll('"', '');
}
