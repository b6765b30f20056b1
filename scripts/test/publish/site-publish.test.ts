import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { takeLock } from '../../publish/lock.ts';
import { newsItem } from './newsroom-content.ts';
import { openSmallNewsroom, type SmallNewsroom } from './small-newsroom.ts';
import { siteToken } from './strapi-stand-in.ts';

/** Runs a program of ours as an operator does: in a process of its own, with its settings in the environment. */
function start({ data, settings, strapi }: SmallNewsroom, script: string, ...words: string[]) {
  return spawn(process.execPath, [join(import.meta.dirname, '../..', script), ...words], {
    env: {
      ...process.env,
      NEWSROOM_DATA: data,
      CMS_URL: strapi.url,
      SITE_URL: settings.siteUrl,
      PUBLISHER_PORT: String(settings.ports.publisher),
      SITE_CONTENT_TOKEN: siteToken,
      PUBLISHER_SECRET: 'secret',
    },
  });
}

async function sitePublish(opened: SmallNewsroom, ...words: string[]): Promise<{ code: unknown; said: string }> {
  const child = start(opened, 'site-publish.ts', ...words);
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code, said: out + err };
}

test('one command publishes, and says what it does', async () => {
  const opened = await openSmallNewsroom();
  const { code, said } = await sitePublish(opened);
  expect(said).toContain('Rendering the site …');
  expect(said).toContain('The site is live.');
  expect(code).toBe(0);
  expect((await opened.read('/news/first/')).status).toBe(200);
  expect((await sitePublish(opened)).said).toContain('Nothing to do: this is live already.');
}, 30_000);

test('what is missing without a record is refused, and let go when a person says so', async () => {
  const opened = await openSmallNewsroom();
  await opened.publish();
  opened.strapi.content.items.delete('news-item:first');
  const refused = await sitePublish(opened);
  expect(refused.code).toBe(1);
  expect(refused.said).toContain('One item is live but missing from what Strapi now publishes');
  expect(refused.said).not.toContain('    at ');
  const accepted = await sitePublish(opened, '--accept-removals');
  expect(accepted.code).toBe(0);
  expect((await opened.read('/news/first/')).status).toBe(404);
}, 30_000);

test('what editors should mend is told with where to mend it: what holds an item back apart from what does not', async () => {
  const opened = await openSmallNewsroom();
  opened.strapi.content.items.set('news-item:second', newsItem('second', { summary: '' }));
  opened.strapi.content.items.set('news-item:third', newsItem('third', { body: 'Read [this](/news/never/).' }));
  const { code, said } = await sitePublish(opened);
  expect(code).toBe(0);
  const [live = '', held = '', look = ''] = said.split(/Not everything is as it should be:|Worth a look/);
  expect(live).toContain('The site is live.');
  expect(held).toContain('"The second news" has nothing in "Summary".');
  expect(held).toContain(`${opened.strapi.url}/admin/news-item:second`);
  expect(look).toContain('a page that is not on the site: /news/never/.');
  expect(look).toContain(`${opened.strapi.url}/admin/news-item:third`);
}, 30_000);

test('a word that it does not know is answered with the ones it knows', async () => {
  const { code, said } = await sitePublish(await openSmallNewsroom(), '--accept');
  expect(code).toBe(1);
  expect(said).toContain('The command is "npm run site:publish", or "npm run site:publish -- --accept-removals".');
});

test('it waits for a publisher that is at work', async () => {
  const opened = await openSmallNewsroom();
  const release = takeLock(opened.newsroom.folders, 'the resident publisher');
  const publishing = sitePublish(opened);
  setTimeout(release, 2_000);
  expect((await publishing).said).toContain('The site is live.');
}, 30_000);

test('the resident publisher ends in good order when it is asked to', async () => {
  const opened = await openSmallNewsroom();
  const child = start(opened, 'publish/resident.ts');
  const said = text(child.stdout);
  await expect.poll(async () => (await opened.read('/news/first/')).status, { timeout: 15_000 }).toBe(200);
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
  expect((await said).trimEnd()).toMatch(/publisher stopped$/);
}, 30_000);
