import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { itemsSince, type LiveItems, writeLive } from '../publish/live.ts';
import { repository } from '../settings/places.ts';
import { siteInputs } from './build-resident-site.ts';
import { inputHash } from './input-hash.ts';

const shownShape = z.object({ contentVersion: z.string(), digests: z.record(z.string(), z.string()) });

/**
 * Writes `live.json` and `live-items.json` into a site that was built for another host, as the publisher does for its own: by
 * them Strapi's admin sees what readers see. That host serves the site a moment after it was built.
 * @param folder absolute path of the finished site
 * @param shownFile what `astro build` says that it shows
 * @param before see `itemsBefore`
 */
export async function sayWhatIsShown(
  folder: string,
  siteUrl: string,
  shownFile: string,
  before: LiveItems,
): Promise<void> {
  const { contentVersion, digests } = shownShape.parse(JSON.parse(await readFile(shownFile, 'utf8')));
  const now = new Date().toISOString();
  const codeVersion = inputHash(repository, siteInputs, { siteUrl });
  await writeLive(
    folder,
    { schema: 1, contentVersion, codeVersion, publishedAt: now, state: 'live' },
    itemsSince(digests, before, now),
  );
}
