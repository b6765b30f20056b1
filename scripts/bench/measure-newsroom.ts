import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { waitUntil } from '../processes/wait-until.ts';
import type { StrapiAdmin } from '../seed/strapi-admin.ts';
import type { Settings } from '../settings/settings.ts';
import type { Progress } from '../terminal/progress.ts';
import { chooseEdits } from './edit.ts';
import { type EditTimes, editsToLive, editToLive, liveVersion } from './edits-to-live.ts';
import { checkFilled } from './fill-newsroom.ts';
import { pageWeights } from './page-weights.ts';
import { peakMemory } from './peak-memory.ts';
import { type StepTimes, stepTimes } from './step-times.ts';
import { uploadPicture } from './upload-picture.ts';

/** What is measured of our own newsroom. */
export interface NewsroomTimes {
  /** The first publish after the start: everything is rendered. */
  first: StepTimes;
  /** Random articles, none twice, one by one, right after the start. */
  edits: EditTimes[];
  /** What the publisher's log says of them. */
  steps: StepTimes[];
  /** An article that gets a cover, uploaded five seconds before. */
  withCover: EditTimes;
  weights: Record<string, number>;
  memory: Record<string, number>;
}

/**
 * Measures a newsroom that has just been started.
 *
 * @param ids documentIds of its generated articles
 */
export async function measureNewsroom(
  settings: Settings,
  admin: StrapiAdmin,
  ids: readonly string[],
  progress: Progress,
): Promise<NewsroomTimes> {
  await checkFilled(admin, ids);
  await progress.step('The first publish of all of it', () => untilLive(settings));
  const count = ids.length < 50_000 ? 50 : 10;
  const edits = await progress.step('Edits, one after another', (say) =>
    editsToLive(settings, admin, chooseEdits(ids, count, 2), say),
  );
  const [first = {}, ...steps] = stepTimes(readFileSync(path.join(settings.places.logs, 'publisher.log'), 'utf8'));
  const withCover = await progress.step('An edit with a new cover', async () => {
    const file = await uploadPicture(admin, 1_000);
    await pause(5_000);
    const cover = { file, altText: 'Coloured stripes', decorative: false, caption: null };
    const [edit] = chooseEdits(ids, 1, 3);
    if (edit === undefined) throw new Error('There is no article to edit.');
    return editToLive(settings, admin, edit, { cover });
  });
  const memory = peakMemory(settings.places.data);
  const weights = await pageWeights(settings.siteUrl);
  return { first, edits, steps, withCover, weights, memory };
}

/** Until readers have what Strapi has. */
async function untilLive(settings: Settings): Promise<void> {
  const { cmsUrl, environment } = settings;
  const response = await fetch(`${cmsUrl}/api/site-content`, {
    method: 'HEAD',
    headers: { authorization: `Bearer ${environment.SITE_CONTENT_TOKEN}` },
  });
  const version = (response.headers.get('etag') ?? '').replaceAll('"', '');
  await waitUntil(async () => (await liveVersion(settings)) === version || undefined, {
    milliseconds: 600_000,
    otherwise: 'The generated articles were not live within ten minutes.',
  });
}
