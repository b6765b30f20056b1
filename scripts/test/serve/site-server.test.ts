import { beforeEach, expect, test } from 'vitest';
import { startSiteServer } from '../../serve/site-server.ts';
import { longPage, type ServedSite, serveSite, site } from './served-site.ts';

let served: ServedSite;

beforeEach(async () => {
  served = await serveSite('/');
  return served.stop;
});

test('while there is no site yet, readers are asked to come back', async () => {
  const answer = await served.get('/');
  expect(answer.status).toBe(503);
  expect(answer.headers['retry-after']).toBe('5');
  expect(answer.body).toContain('This site is being prepared.');
});

test('each kind of file has its type and may be kept as long as is right', async () => {
  served.putLive('1', site);
  const answers = Object.keys(site)
    .filter((file) => !file.startsWith('.'))
    .map(async (file) => {
      const { status, headers } = await served.get(`/${file.replace(/index\.html$/, '')}`);
      return [file, status, headers['content-type'], headers['cache-control']];
    });
  const year = 'public, max-age=31536000, immutable';
  expect(await Promise.all(answers)).toEqual([
    ['index.html', 200, 'text/html; charset=utf-8', 'no-cache'],
    ['404.html', 200, 'text/html; charset=utf-8', 'no-cache'],
    ['news/index.html', 200, 'text/html; charset=utf-8', 'no-cache'],
    ['rss.xml', 200, 'application/rss+xml; charset=utf-8', 'no-cache'],
    ['topics/schools/rss.xml', 200, 'application/rss+xml; charset=utf-8', 'no-cache'],
    ['sitemap.xml', 200, 'application/xml; charset=utf-8', 'no-cache'],
    ['robots.txt', 200, 'text/plain; charset=utf-8', 'no-cache'],
    ['live.json', 200, 'application/json; charset=utf-8', 'no-cache'],
    ['media/cover_1a2b.jpg', 200, 'image/jpeg', year],
    ['media/letter_3c4d.pdf', 200, 'application/pdf', year],
    ['_astro/page.1a2b.css', 200, 'text/css; charset=utf-8', year],
  ]);
});

test('a reader who has the page already is told that it has not changed', async () => {
  served.putLive('1', site);
  const { headers } = await served.get('/news/');
  const again = await served.get('/news/', { 'if-none-match': `"another", ${headers.etag}` });
  expect([again.status, again.body]).toEqual([304, '']);
});

test('a page is sent compressed to those who can read it so', async () => {
  served.putLive('1', site);
  const plain = await served.get('/news/');
  const brotli = await served.get('/news/', { 'accept-encoding': 'gzip, br' });
  const gzip = await served.get('/news/', { 'accept-encoding': 'gzip' });
  expect([plain, brotli, gzip].map(({ headers }) => headers['content-encoding'])).toEqual([undefined, 'br', 'gzip']);
  expect(brotli.body.length).toBeLessThan(plain.body.length / 10);
  expect(brotli.headers.vary).toBe('Accept-Encoding');
});

test('a part of a file is sent as it is, not compressed', async () => {
  served.putLive('1', site);
  const part = await served.get('/news/', { range: 'bytes=2-8', 'accept-encoding': 'gzip, br' });
  expect([part.status, part.body, part.headers['content-encoding']]).toEqual([206, 'doctype', undefined]);
});

test('only the heading of a page can be asked for', async () => {
  served.putLive('1', site);
  const head = await served.get('/news/', {}, 'HEAD');
  expect([head.status, head.body, head.headers['content-length']]).toEqual([200, '', String(longPage.length)]);
});

test('only the page to search on may run a script, and only one of ours', async () => {
  served.putLive('1', { 'search/index.html': '<p>Search', 'search/tips/index.html': '<p>Tips' });
  const policy = async (address: string) => (await served.get(address)).headers['content-security-policy'];
  expect(await policy('/search/?q=plan')).toMatch(/^script-src 'self' 'wasm-unsafe-eval';/);
  expect(await policy('/search/tips/')).toMatch(/^script-src 'none';/);
});

test('pages may load only from their own address, run no script and stay out of frames', async () => {
  served.putLive('1', site);
  const { headers } = await served.get('/');
  expect(headers['content-security-policy']).toBe(
    "script-src 'none'; object-src 'none'; child-src 'none'; img-src 'self' data:; font-src 'self'; media-src 'self'; manifest-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  );
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
});

test('a new version is served as soon as it is put in place', async () => {
  served.putLive('1', site);
  const before = await served.get('/');
  served.putLive('2', { ...site, 'index.html': '<p>A new home' });
  const after = await served.get('/', { 'if-none-match': before.headers.etag ?? '' });
  expect([after.status, after.body]).toEqual([200, '<p>A new home']);
});

test('a version that comes while a file is being read does not change that file', async () => {
  const long = 'a'.repeat(4_000_000);
  served.putLive('1', { ...site, 'media/long.txt': long });
  const reading = served.get('/media/long.txt');
  served.putLive('2', { ...site, 'media/long.txt': 'b'.repeat(4_000_000) });
  const { body } = await reading;
  expect(new Set(body).size).toBe(1);
  expect(body.length).toBe(long.length);
});

test('a port that is taken is named in one sentence', async () => {
  const second = startSiteServer({ folder: served.folder, base: '/', port: served.port });
  await expect(second).rejects.toThrow(`The site can't be served on port ${served.port}: listen EADDRINUSE`);
});
