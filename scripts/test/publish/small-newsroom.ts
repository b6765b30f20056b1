import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { buildResidentSite } from '../../build/build-resident-site.ts';
import type { Newsroom } from '../../publish/newsroom.ts';
import { preparePublishing } from '../../publish/prepare-publishing.ts';
import { type Outcome, type PublishOptions, publish } from '../../publish/publish.ts';
import { startSiteServer } from '../../serve/site-server.ts';
import { readSettings, type Settings } from '../../settings/settings.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { type StrapiStandIn, siteToken, startStrapiStandIn } from './strapi-stand-in.ts';

export interface SmallNewsroom {
  data: string;
  settings: Settings;
  newsroom: Newsroom;
  strapi: StrapiStandIn;
  publish(options?: Partial<PublishOptions>): Promise<Outcome>;
  /** Fetches a page as a reader does. */
  read(path: string): Promise<{ status: number; text: string }>;
  liveVersion(): string;
}

/** A data folder of its own, a stand-in for Strapi, the real web server and the real bundle of the site. */
export async function openSmallNewsroom(): Promise<SmallNewsroom> {
  const data = temporaryFolder();
  const strapi = await startStrapiStandIn();
  onTestFinished(() => strapi.stop());
  const server = await startSiteServer({ folder: join(data, 'site'), base: '/', port: 0 });
  onTestFinished(() => server.stop());
  const settings = readSettings({
    ...process.env,
    NEWSROOM_DATA: data,
    CMS_URL: strapi.url,
    SITE_URL: `http://127.0.0.1:${server.port}/`,
    PUBLISHER_PORT: '1338',
  });
  Object.assign(settings.environment, { SITE_CONTENT_TOKEN: siteToken, PUBLISHER_SECRET: 'secret' });
  // Test files run side by side: the first builds the site, the others wait and find it built.
  await buildResidentSite(settings);
  const newsroom = await preparePublishing(settings, 'the test');
  return {
    data,
    settings,
    newsroom,
    strapi,
    publish: (options = {}) =>
      publish(newsroom, { look: 'if-changed', signal: new AbortController().signal, ...options }),
    read: async (path) => {
      const response = await fetch(`${settings.siteUrl}${path.slice(1)}`);
      return { status: response.status, text: await response.text() };
    },
    liveVersion: () => readFileSync(join(newsroom.folders.live, 'live.json'), 'utf8'),
  };
}
