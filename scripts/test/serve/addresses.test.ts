import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { type ServedSite, serveSite, site } from './served-site.ts';

let served: ServedSite;

describe('at the root of an address', () => {
  beforeEach(async () => {
    served = await serveSite('/');
    return served.stop;
  });

  test('an address without its last slash leads to the one with it, and keeps its question', async () => {
    served.putLive('1', site);
    const answer = await served.get('/news?from=letter');
    expect([answer.status, answer.headers.location]).toEqual([301, '/news/?from=letter']);
  });

  test('no address leads a reader to another host', async () => {
    served.putLive('1', site);
    expect((await served.get('//news')).headers.location).toBe('/news/');
    expect((await served.get('//example.org/%2e%2e/news')).headers.location).not.toMatch(/^(https?:)?\/\//);
  });

  test('an unknown address gets the page of the site for it, and says so in its status', async () => {
    served.putLive('1', site);
    const answer = await served.get('/no/such/page/', { range: 'bytes=0-3', 'if-none-match': '*' });
    expect([answer.status, answer.body]).toEqual([404, '<p>There is no such page here']);
    expect(answer.headers['cache-control']).toBe('no-cache');
  });

  test('a folder without a page is not listed', async () => {
    served.putLive('1', site);
    expect((await served.get('/media/')).status).toBe(404);
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/news/../../secret.txt',
    '/news/..%5c..%5csecret.txt',
    '/.secret',
    '/%00',
    '/%',
  ])('nothing outside of the site can be read by asking for %s', async (address) => {
    served.putLive('1', site);
    writeFileSync(path.join(served.folder, 'versions', 'secret.txt'), 'a secret');
    const answer = await served.get(address);
    expect([400, 404]).toContain(answer.status);
    expect(answer.body).not.toContain('secret');
  });

  test('nothing can be sent to the site', async () => {
    served.putLive('1', site);
    const answer = await served.get('/', {}, 'POST');
    expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
  });
});

describe('under a path', () => {
  beforeEach(async () => {
    served = await serveSite('/newsroom/');
    served.putLive('1', site);
    return served.stop;
  });

  test('every address begins with the path', async () => {
    const answers = await Promise.all([served.get('/newsroom/'), served.get('/newsroom/news/'), served.get('/news/')]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 404]);
  });

  test('the beginning of the address, and the path without its slash, lead to the site', async () => {
    const answers = await Promise.all([served.get('/'), served.get('/newsroom'), served.get('/newsroom/news')]);
    expect(answers.map(({ headers }) => headers.location)).toEqual(['/newsroom/', '/newsroom/', '/newsroom/news/']);
  });
});
