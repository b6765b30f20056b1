import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { listFiles } from '../../files/list-files.ts';
import { runTool } from '../../processes/run-tool.ts';
import { brokenFeeds } from '../../publish/gate/feeds.ts';
import { deadLinks } from '../../publish/gate/links.ts';
import { missingPages } from '../../publish/gate/required-pages.ts';
import { emptyMemory, siteFacts } from '../../publish/gate/site-facts.ts';
import { readLive } from '../../publish/live.ts';
import { indexFolder } from '../../search/index-of-version.ts';
import { repository } from '../../settings/places.ts';
import { openTestNewsroom, type TestNewsroom } from '../newsroom.ts';
import { foundPages } from '../search/found-pages.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { exportType, startFaultProxy } from './fault-proxy.ts';
import { resealExport } from './reseal-export.ts';

let newsroom: TestNewsroom;

beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom?.remove());

/** Says when the site was finished, and by what. */
const whatIsShown = ['live.json', 'live-items.json'];

const built = path.join(repository, 'site/dist/static');

/** What `npm run site:build` does on a machine that knows nothing of the newsroom but its address and token. */
async function buildFor(siteUrl: string, cmsUrl = newsroom.settings.cmsUrl): Promise<string> {
  return runTool({
    doing: 'Building the site',
    arguments: [path.join(repository, 'scripts/site-build.ts')],
    folder: repository,
    environment: {
      NEWSROOM_DATA: temporaryFolder(),
      CMS_URL: cmsUrl,
      SITE_CONTENT_TOKEN: newsroom.settings.environment.SITE_CONTENT_TOKEN ?? '',
      SITE_URL: siteUrl,
    },
  });
}

test('a site that is built for the address it is served at is, byte for byte, the site that the publisher put there', async () => {
  await buildFor(newsroom.settings.siteUrl);
  const live = path.join(newsroom.settings.places.data, 'site/live');
  const rendered = (folder: string): string[] =>
    listFiles(folder)
      .filter((name) => !name.startsWith(`${indexFolder}/`))
      .sort();
  expect(rendered(built)).toEqual(rendered(live));
  for (const file of rendered(built).filter((name) => !whatIsShown.includes(name))) {
    expect(readFileSync(path.join(built, file)).equals(readFileSync(path.join(live, file))), file).toBe(true);
  }
});

test('the same can be searched for on it', async () => {
  const found = foundPages(path.join(built, indexFolder));
  expect(found.size).toBeGreaterThan(30);
  const live = path.join(newsroom.settings.places.data, 'site/live', indexFolder);
  await vi.waitFor(() => expect(foundPages(live)).toEqual(found), { timeout: 20_000, interval: 200 });
});

test('it says of itself what it shows, and since when, as the publisher does', async () => {
  const live = await readLive(path.join(newsroom.settings.places.data, 'site/live'));
  const said = await readLive(built);
  expect(Object.keys(said?.items ?? {}).length).toBeGreaterThan(10);
  expect(said?.items).toEqual(live?.items);
  expect(said?.live.contentVersion).toBe(live?.live.contentVersion);
  expect(Date.now() - Date.parse(said?.live.publishedAt ?? '')).toBeLessThan(60_000);
});

test('under a base path, as GitHub serves a project, every link, anchor and asset leads somewhere', async () => {
  const siteUrl = 'https://pacc.example.org/newsroom/';
  await buildFor(siteUrl);
  const signal = AbortSignal.timeout(60_000);
  const site = await siteFacts(built, emptyMemory(), signal);

  expect(await deadLinks(site, new URL(siteUrl), () => false, signal)).toEqual([]);
  expect(brokenFeeds(site)).toEqual([]);
  expect(missingPages(site)).toEqual([]);
  expect(readFileSync(path.join(built, 'index.html'), 'utf8')).toContain('href="/newsroom/news/"');
});

test('an item that cannot be shown is named, with its field and the way to it, and the others are built', async () => {
  const proxy = await startFaultProxy(newsroom.settings.cmsUrl);
  onTestFinished(() => proxy.stop());
  const damage = (body: string): string =>
    resealExport(body, (line) => [
      JSON.stringify(line).includes('"slug":"who-is-the-senco"')
        ? { ...line, data: { ...Object(line.data), summary: null } }
        : line,
    ]);
  proxy.set({ type: exportType, damage });

  const said = await buildFor('https://pacc.example.org/', proxy.url);
  expect(said).toContain('The site was built, but not everything can be shown as it is:');
  expect(said).toContain('News item "Who is the SENCO?"');
  expect(said).toContain('"Summary"');
  expect(said).toContain('/admin/content-manager/collection-types/api::news-item.news-item/');
  expect(listFiles(built)).not.toContain('news/who-is-the-senco/index.html');
  expect(listFiles(built)).toContain('news/what-is-an-ehc-plan/index.html');
});

test('when Strapi is down the build ends with one message, and the site that was built before stays', async () => {
  const before = listFiles(built);
  await expect(buildFor('https://pacc.example.org/', 'http://127.0.0.1:9')).rejects.toThrow(
    'Operator: check that Strapi is running and that CMS_URL is its address',
  );
  expect(listFiles(built)).toEqual(before);
});
