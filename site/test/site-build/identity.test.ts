import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { addresses } from '../../src/content/addresses.ts';
import { pageAnchors } from '../../src/content/page-anchors.ts';
import { pathOf } from '../../src/content/paths.ts';
import { createSnapshot, type Snapshot } from '../../src/content/snapshot.ts';
import type { SnapshotData } from '../../src/content/types.ts';
import { manyNews, news } from '../fixtures/news.ts';
import { snapshotData } from '../fixtures/snapshot.ts';
import { world } from '../fixtures/world.ts';
import { writeFixture } from '../fixtures/write-fixture.ts';
import { deadLinks, placesOn } from './dead-links.ts';
import { makeBuildFolder, runAstroBuild } from './run-astro.ts';

type Render = (path: string, snapshot: Snapshot) => Promise<Response>;

function fail(): never {
  throw new Error('A page of this test fails on purpose.');
}

/** With a year that is long enough to be shown by month as well. */
const data: SnapshotData = {
  ...snapshotData,
  items: [...snapshotData.items, ...manyNews(101, '2024'), ...Object.values(world)],
};
const snapshot = createSnapshot(data);

describe.each([
  { where: 'at the root of a domain', siteUrl: 'https://news.example.org/' },
  { where: 'below a base path', siteUrl: 'https://example.github.io/newsroom/' },
])('A site $where', ({ siteUrl }) => {
  let folder: string;
  let render: Render;

  beforeAll(async () => {
    folder = await makeBuildFolder();
    await writeFixture(folder, data);
    const env = { SITE_URL: siteUrl, SITE_SNAPSHOT: join(folder, 'snapshot.json'), NEWSROOM_DATA: folder };
    const whole = await runAstroBuild(join(folder, 'static'), env);
    expect(whole.output).toContain('Complete!');
    // As `npm start` does: only the base path is built in, so that one bundle serves on every host and port.
    const place = `http://127.0.0.1${new URL(siteUrl).pathname}`;
    const bundle = await runAstroBuild(join(folder, 'resident'), { SITE_URL: place, SITE_MODE: 'resident' });
    expect(bundle.output).toContain('Complete!');
    ({ render } = await import(pathToFileURL(join(folder, 'resident/server/entry.mjs')).href));
  }, 120_000);

  beforeEach(() => {
    vi.stubEnv('SITE_URL', siteUrl);
    return () => vi.unstubAllEnvs();
  });

  async function readTexts(): Promise<Map<string, string>> {
    const texts = addresses(snapshot).map(async ({ path, file }): Promise<[string, string]> => {
      return [path, await readFile(join(folder, 'static', file), 'utf8')];
    });
    return new Map(await Promise.all(texts));
  }

  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('is the same byte for byte whether built whole or rendered address by address', async () => {
    const differing: string[] = [];
    for (const { path, file } of addresses(snapshot)) {
      const built = await readFile(join(folder, 'static', file));
      const response = await render(path, snapshot);
      const rendered = Buffer.from(await response.arrayBuffer());
      if (response.status !== 200 || !built.equals(rendered)) differing.push(`${path} (status ${response.status})`);
    }
    expect(differing).toEqual([]);
  });

  test('has a file for each of its addresses and no other, but for pictures and files', async () => {
    const found = await readdir(join(folder, 'static'), { recursive: true, withFileTypes: true });
    const files = found
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, 'static').length + 1));
    expect(files.filter((file) => !/^(?:media|_astro)\/|\.(?:png|svg)$/.test(file)).sort()).toEqual(
      addresses(snapshot)
        .map(({ file }) => file)
        .sort(),
    );
  });

  test('has one script, that of the search, and has it under the same name whichever way it is made', async () => {
    const scripts = await readdir(join(folder, 'static/_astro'));
    expect(scripts).toEqual([expect.stringMatching(/^search\.astro.*\.js$/)]);
    expect(await readdir(join(folder, 'resident/client/_astro'))).toEqual(scripts);
  });

  test('leads from an earlier address to the present one in one step', async () => {
    const page = await readFile(join(folder, 'static/news/our-first-reply/index.html'), 'utf8');
    const path = `${new URL(siteUrl).pathname}news/our-response-to-the-inspection/`;
    expect(page).toContain(`<meta http-equiv="refresh" content="0; url=${path}">`);
    expect(page.length).toBeLessThan(6_000);
  });

  test('says where something was that it was taken down, and leads to what took its place', async () => {
    const read = (file: string) => readFile(join(folder, 'static', file), 'utf8');
    expect(await read('news/fair/index.html')).toContain('This page was taken down');
    expect(await read('old-page/index.html')).toContain('This page was taken down');
    expect(await read('410.html')).toContain('This page was taken down');
    const base = new URL(siteUrl).pathname;
    expect(await read('documents/draft-letter/index.html')).toContain(`url=${base}documents/outcome-letter/">`);
    expect(await read('_redirects')).toContain(`\n${base}topics/meetings/rss.xml ${base}topics/events/rss.xml 301\n`);
    expect(await read('topics/meetings/rss.xml')).toBe(await read('topics/events/rss.xml'));
  });

  test('has no link to itself that leads nowhere, whatever its editors wrote', async () => {
    const texts = await readTexts();
    expect(texts.get('/news/where-to-find-things/')).toContain('Moved twice</a>');
    expect(deadLinks(join(folder, 'static'), texts)).toEqual([]);
  });

  test('knows of every page which places on it a link can name', async () => {
    const items = new Map(data.items.map((item) => [pathOf(item), item]));
    for (const [path, text] of await readTexts()) {
      if (!path.endsWith('/') || snapshot.earlier.has(path)) continue;
      const known = pageAnchors(path, items.get(path), snapshot);
      expect([...known].sort(), path).toEqual(placesOn(text).sort());
    }
  });

  test('says of every page what it may load, its styles by their hashes', async () => {
    for (const [path, text] of await readTexts()) {
      const policy = /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(text)?.[1] ?? '';
      for (const [, style = ''] of text.matchAll(/<style>(.*?)<\/style>/gs)) {
        expect(policy, path).toContain(`sha256-${createHash('sha256').update(style).digest('base64')}`);
      }
      if (text.startsWith('<!')) expect(policy, path).toMatch(/default-src 'none'.*style-src 'self' 'sha256-/);
      expect(policy, path).not.toContain('unsafe-inline');
    }
  });

  test('answers with status 404 where there is no page', async () => {
    expect((await render('/news/never-written/', snapshot)).status).toBe(404);
    expect((await render('/news/1999/', snapshot)).status).toBe(404);
    expect((await render('/nothing/', snapshot)).status).toBe(404);
  });

  test('answers with status 500 where a page fails', async () => {
    const broken = { ...snapshot, news: { ...snapshot.news, bySlug: () => news.emptyBody, relatedTo: () => fail() } };
    expect((await render('/news/croeso/', broken)).status).toBe(500);
  });

  test('shows a snapshot that came after the bundle was built', async () => {
    const [first] = data.items.filter((item) => item.type === 'news-item');
    const renamed = data.items.map((item) => (item === first ? { ...first, title: 'A title of a later day' } : item));
    const response = await render('/news/our-response-to-the-inspection/', createSnapshot({ ...data, items: renamed }));
    expect(await response.text()).toContain('A title of a later day');
  });
});
