import { z } from 'zod';
import type { Settings } from '../settings/settings.ts';

const aboutItem = z.object({ message: z.string(), adminUrl: z.string() });

const statusShape = z.object({
  live: z.object({ contentVersion: z.string() }).nullable(),
  publishing: z.boolean(),
  problem: z.object({ message: z.string() }).nullable(),
  faults: z.array(aboutItem),
  notices: z.array(aboutItem),
});

/** How the publisher is getting on, as far as the operator needs to know. */
export type PublisherStatus = z.infer<typeof statusShape>;

/**
 * Asks the publisher how it is getting on.
 * @returns nothing while it does not answer
 * @throws when it answers something else than a status
 */
export async function publisherStatus({ publisherUrl, environment }: Settings): Promise<PublisherStatus | undefined> {
  const response = await fetch(`${publisherUrl}/status`, {
    headers: { authorization: `Bearer ${environment.PUBLISHER_SECRET ?? ''}` },
    signal: AbortSignal.timeout(5000),
  }).catch(() => undefined);
  if (!response) return undefined;
  if (!response.ok) throw new Error(`The publisher answered its status with ${response.status}.`);
  return statusShape.parse(await response.json());
}
