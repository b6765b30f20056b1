import { waitUntil } from '../processes/wait-until.ts';
import type { StrapiAdmin } from '../seed/strapi-admin.ts';
import type { Settings } from '../settings/settings.ts';
import { publisherStatus } from '../start/publisher-status.ts';
import type { Say } from '../terminal/progress.ts';
import type { TestNewsroom } from '../test/newsroom.ts';
import { article, newsItems } from './articles.ts';

/** One edit: how long Publish took to answer, and how long after that the served page had been looked at. */
export interface EditTimes {
  publishMs: number;
  liveMs: number;
}

/** Gives up to twenty articles a new title, one after another, each when the one before is live. */
export async function editsToLive(
  { settings }: TestNewsroom,
  admin: StrapiAdmin,
  ids: readonly string[],
  say: Say,
): Promise<EditTimes[]> {
  await liveWith(settings, await contentVersion(settings));
  const step = Math.max(1, Math.floor(ids.length / 20));
  const samples: EditTimes[] = [];
  for (let index = 0; index < ids.length && samples.length < 20; index += step) {
    const begun = performance.now();
    await admin.request(
      `article ${index + 1}`,
      'POST',
      `${newsItems}/${ids[index]}/actions/publish`,
      article(index + 1, 2),
    );
    const answered = performance.now();
    await liveWith(settings, await contentVersion(settings));
    samples.push({ publishMs: answered - begun, liveMs: performance.now() - answered });
    say(`${samples.length}`);
  }
  return samples;
}

/** The version of what Strapi publishes now. */
async function contentVersion({ cmsUrl, environment }: Settings): Promise<string> {
  const response = await fetch(`${cmsUrl}/api/site-content`, {
    method: 'HEAD',
    headers: { authorization: `Bearer ${environment.SITE_CONTENT_TOKEN}` },
  });
  return (response.headers.get('etag') ?? '').replaceAll('"', '');
}

async function liveWith(settings: Settings, version: string): Promise<void> {
  const isLive = async (): Promise<true | undefined> =>
    (await publisherStatus(settings))?.live?.contentVersion === version || undefined;
  await waitUntil(isLive, {
    milliseconds: 120_000,
    otherwise: `Version ${version} was not live within two minutes.`,
    every: 5,
  });
}
