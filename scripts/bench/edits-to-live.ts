import { z } from 'zod';
import { waitUntil } from '../processes/wait-until.ts';
import type { StrapiAdmin } from '../seed/strapi-admin.ts';
import type { Settings } from '../settings/settings.ts';
import type { Say } from '../terminal/progress.ts';
import { type Edit, publishEdit, shows } from './edit.ts';
import { slugOf } from './generated-article.ts';

/** One edit: how long Publish took to answer, and how long after that `live.json` said that the served page was looked at. */
export interface EditTimes {
  number: number;
  publishMs: number;
  liveMs: number;
}

/** Publishes edits one after another, each when the one before is live. */
export async function editsToLive(
  settings: Settings,
  admin: StrapiAdmin,
  edits: readonly Edit[],
  say: Say,
): Promise<EditTimes[]> {
  const samples: EditTimes[] = [];
  for (const edit of edits) {
    samples.push(await editToLive(settings, admin, edit));
    say(`${samples.length} of ${edits.length}`);
  }
  return samples;
}

/** Publishes one edit and waits until it is proven to be live. */
export async function editToLive(
  settings: Settings,
  admin: StrapiAdmin,
  edit: Edit,
  changes: object = {},
): Promise<EditTimes> {
  const before = await liveVersion(settings);
  const begun = performance.now();
  await publishEdit(admin, edit, changes);
  const answered = performance.now();
  await waitUntil(async () => (await liveVersion(settings)) !== before || undefined, {
    milliseconds: 600_000,
    otherwise: `The edit of article ${edit.number} was not live within ten minutes.`,
    every: 5,
  });
  const live = performance.now();
  const page = await fetch(new URL(`news/${slugOf(edit.number)}/`, settings.siteUrl));
  if (!shows(await page.text(), edit)) throw new Error(`${page.url} is said to be live but does not show the edit.`);
  return { number: edit.number, publishMs: answered - begun, liveMs: live - answered };
}

const liveFile = z.object({ contentVersion: z.string() });

/** What readers are told: asking the publisher itself would keep it from its work. */
export async function liveVersion({ siteUrl }: Settings): Promise<string> {
  const response = await fetch(new URL('live.json', siteUrl));
  return liveFile.parse(await response.json()).contentVersion;
}
