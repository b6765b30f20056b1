import { createHash } from 'node:crypto';
import type { Newsroom } from '../harness/newsroom';
import { askForExport } from '../site-content/exported';

/** Since when readers see it. */
export const since = '2026-05-13T11:04:00.000Z';

/** What the publisher says once it shows an item as it is published now. */
export async function liveItem(newsroom: Newsroom, type: string, id: string): Promise<Record<string, unknown>> {
  const { lines } = await askForExport(newsroom);
  const line = lines.find((candidate) => candidate.includes(`"id":"${id}","adminPath"`)) ?? '';
  const digest = createHash('sha256').update(line).digest('hex');
  return { [`${type}:${id}`]: { digest, since } };
}
