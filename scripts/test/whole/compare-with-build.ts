import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeBuildFolder, runAstroBuild } from '../../../site/test/site-build/run-astro.ts';
import { listFiles } from '../../files/list-files.ts';
import { liveFile, liveItemsFile } from '../../publish/live.ts';
import { assetFolders } from '../../publish/write/carried-assets.ts';
import { indexFolder } from '../../search/index-of-version.ts';
import type { Settings } from '../../settings/settings.ts';

/**
 * Builds the site with `astro build`, on a machine that knows nothing but the newsroom's address and token, and compares it
 * byte for byte with what readers get. What only the publisher writes is left out, and so are pictures and style sheets that
 * it keeps for pages that were opened before.
 *
 * @returns the files that differ, each with how
 * @throws with what Astro said, when the site can't be built
 */
export async function differencesToBuild(settings: Settings): Promise<string[]> {
  const folder = await makeBuildFolder();
  const data = mkdtempSync(path.join(tmpdir(), 'newsroom-build-'));
  try {
    const { code, output } = await runAstroBuild(path.join(folder, 'static'), {
      NODE_ENV: 'production',
      NEWSROOM_DATA: data,
      CMS_URL: settings.cmsUrl,
      SITE_URL: settings.siteUrl,
      SITE_CONTENT_TOKEN: settings.environment.SITE_CONTENT_TOKEN ?? '',
    });
    if (code !== 0) throw new Error(output);
    return compare(path.join(folder, 'static'), path.join(settings.places.site, 'live'));
  } finally {
    for (const used of [folder, data]) rmSync(used, { recursive: true, force: true });
  }
}

function compare(built: string, live: string): string[] {
  const inBuild = new Set(listFiles(built));
  const inLive = new Set(listFiles(live));
  const onlyLive = [...inLive].filter((file) => !inBuild.has(file) && !isPublishers(file));
  return [
    ...[...inBuild].flatMap((file) => difference(file, built, inLive.has(file) ? live : undefined)),
    ...onlyLive.map((file) => `${file}: live, but not built`),
  ].sort();
}

function isPublishers(file: string): boolean {
  return (
    file === liveFile ||
    file === liveItemsFile ||
    [indexFolder, ...assetFolders].some((folder) => file.startsWith(`${folder}/`))
  );
}

function difference(file: string, built: string, live: string | undefined): string[] {
  if (live === undefined) return [`${file}: built, but not live`];
  const [one, other] = [built, live].map((folder) => readFileSync(path.join(folder, file)));
  if (one === undefined || other === undefined || one.equals(other)) return [];
  const at = one.findIndex((byte, index) => byte !== other[index]);
  const around = (bytes: Buffer): string => bytes.subarray(Math.max(0, at - 60), at + 60).toString();
  return [`${file}: built …${around(one)}… but live …${around(other)}…`];
}
