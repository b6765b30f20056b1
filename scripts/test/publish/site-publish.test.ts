import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { takeLock } from '../../publish/lock.ts';
import { foundPages } from '../search/found-pages.ts';
import { run, start } from './command.ts';
import { newsItem, personalInformation } from './newsroom-content.ts';
import { openSmallNewsroom, type SmallNewsroom } from './small-newsroom.ts';

const sitePublish = (opened: SmallNewsroom, ...words: string[]) => run(opened, 'site-publish.ts', ...words);

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
  const [, code = ''] = refused.said.match(/site:publish -- --accept-removals ([0-9a-f]{6})"/) ?? [];
  const accepted = await sitePublish(opened, '--accept-removals', code);
  expect(accepted.code).toBe(0);
  expect((await opened.read('/news/first/')).status).toBe(404);
}, 30_000);

test('only what the person saw is let go: without its code, or with that of an earlier list, the list is printed anew', async () => {
  const opened = await openSmallNewsroom();
  await opened.publish();
  opened.strapi.content.items.delete('news-item:first');
  const bare = await sitePublish(opened, '--accept-removals');
  expect(bare.code).toBe(1);
  expect(bare.said).toContain('"The first news" (news-item:first)');
  const [, outdated = ''] = bare.said.match(/--accept-removals ([0-9a-f]{6})"/) ?? [];
  expect(outdated).not.toBe('');

  opened.strapi.content.items.delete('news-item:third');
  const late = await sitePublish(opened, '--accept-removals', outdated);
  expect(late.code).toBe(1);
  expect(late.said).toContain(`What is missing now is not what "${outdated}" stands for.`);
  expect(late.said).toContain('"The third news" (news-item:third)');
  expect(late.said).not.toContain(`--accept-removals ${outdated}"`);
  expect((await opened.read('/news/first/')).status).toBe(200);
}, 30_000);

test('what was taken down leaves though the rest is refused, and the command says both', async () => {
  const opened = await openSmallNewsroom();
  await opened.publish();
  opened.strapi.content.items.delete('news-item:first');
  opened.strapi.content.items.delete('news-item:third');
  opened.strapi.content.removals.set('news-item:third', personalInformation('/news/third/'));
  const { code, said } = await sitePublish(opened);
  expect(code).toBe(1);
  expect(said).toContain('"The first news" (news-item:first)');
  expect(said).toContain('What was taken down has left the site all the same.');
  expect((await opened.read('/news/third/')).status).toBe(410);
  expect(foundPages(join(opened.newsroom.folders.live, 'pagefind')).has('/news/third/')).toBe(false);
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
  expect(said).toContain(
    'The command is "npm run site:publish", or "npm run site:publish -- --accept-removals" with the code',
  );
});

test('it waits for a publisher that is at work', async () => {
  const opened = await openSmallNewsroom();
  const release = takeLock(opened.newsroom.folders, 'the resident publisher');
  const publishing = start(opened, 'site-publish.ts');
  let said = '';
  publishing.stdout.setEncoding('utf8').on('data', (part: string) => (said += part));
  await expect
    .poll(() => said, { timeout: 15_000 })
    .toMatch(
      /The site is being published by the resident publisher \(process \d+\), since 20\S+: waiting until it is done/,
    );
  expect((await opened.read('/news/first/')).status).not.toBe(200);
  release();
  await once(publishing, 'close');
  expect(said).toContain('The site is live.');
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
