import { join } from 'node:path';
import { z } from 'zod';
import { readIfThere } from '../files/read-if-there.ts';
import { writeWhole } from '../files/write-whole.ts';

/** What the live site shows. Equal versions here and in Strapi's export mean: nothing to do. */
const liveShape = z.strictObject({
  schema: z.literal(1),
  contentVersion: z.string(),
  codeVersion: z.string(),
  /** ISO instant at which the served pages were proven. */
  publishedAt: z.iso.datetime(),
  state: z.literal('live'),
});
export type Live = z.infer<typeof liveShape>;

/** By `type:id`: the digest of the line that readers see, and since when they see it. */
export const itemsShape = z.record(z.string(), z.strictObject({ digest: z.string(), since: z.iso.datetime() }));
export type LiveItems = z.infer<typeof itemsShape>;

/** The two files that the last step writes beside a finished site. They are served, and never made by Astro. */
export const liveFile = 'live.json';
export const liveItemsFile = 'live-items.json';

/**
 * Reads what a version says about itself.
 *
 * @param folder absolute path of a version
 * @returns `null` when a file is missing or damaged: such a version proves nothing
 */
export async function readLive(folder: string): Promise<{ live: Live; items: LiveItems } | null> {
  const live = await readLiveNote(folder);
  const items = itemsShape.safeParse(await readJson(join(folder, liveItemsFile)));
  return live !== null && items.success ? { live, items: items.data } : null;
}

/** Only the shorter of the two: `null` when it is missing or damaged. */
export async function readLiveNote(folder: string): Promise<Live | null> {
  return liveShape.safeParse(await readJson(join(folder, liveFile))).data ?? null;
}

/**
 * The last step of a publish: says what is live. The items go first, because `live.json` is what ends the comparison.
 *
 * @param items see `itemsSince`
 */
export async function writeLive(folder: string, live: Live, items: LiveItems): Promise<void> {
  await writeWhole(join(folder, liveItemsFile), `${JSON.stringify(items)}\n`);
  await writeWhole(join(folder, liveFile), `${JSON.stringify(live)}\n`);
}

/** An item keeps its `since` for as long as its digest is the same. */
export function itemsSince(digests: Record<string, string>, before: LiveItems, now: string): LiveItems {
  return Object.fromEntries(
    Object.entries(digests).map(([key, digest]) => {
      const known = before[key];
      return [key, { digest, since: known?.digest === digest ? known.since : now }];
    }),
  );
}

async function readJson(file: string): Promise<unknown> {
  const text = await readIfThere(file);
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
