import { itemsShape, type LiveItems, liveItemsFile, readLive } from '../publish/live.ts';

/** A site that does not answer by then is taken for one that is not there yet. */
const patienceMs = 10_000;

/**
 * Since when readers see each item: what the site says that is online now, or else what the last build on this machine said.
 * @param folder where that build is
 * @returns empty when neither is known: then everything counts as new
 */
export async function itemsBefore(siteUrl: URL, folder: string): Promise<LiveItems> {
  return (await itemsOnline(siteUrl)) ?? (await readLive(folder))?.items ?? {};
}

async function itemsOnline(siteUrl: URL): Promise<LiveItems | null> {
  try {
    const answer = await fetch(new URL(liveItemsFile, siteUrl), { signal: AbortSignal.timeout(patienceMs) });
    return answer.ok ? (itemsShape.safeParse(await answer.json()).data ?? null) : null;
  } catch {
    // The first build of a site comes before the site.
    return null;
  }
}
