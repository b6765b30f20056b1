import { createHash } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type ServedSite, serveSite, site } from './served-site.ts';

const notice = '<p>It was taken down';
const secret = '/news/about-a-child/';

function movedSite(base: string): Record<string, string> {
  const redirects = [
    '# Where pages and feeds used to be, and where they are now.',
    `${base}news/old/ ${base}news/new/ 301`,
    `${base}topics/meetings/rss.xml ${base}topics/events/rss.xml 301`,
    '',
  ];
  return {
    ...site,
    '410.html': '<p>Something was taken down',
    'news/new/index.html': '<p>The present page',
    'news/old/index.html': '<meta http-equiv="refresh">',
    'news/withdrawn/index.html': notice,
    'topics/meetings/rss.xml': '<rss/>',
    _redirects: redirects.join('\n'),
    'gone.json': JSON.stringify({
      paths: ['/news/withdrawn/', '/news/without-a-page/'],
      digests: [createHash('sha256').update(secret).digest('hex')],
    }),
  };
}

let served: ServedSite;

afterEach(() => vi.restoreAllMocks());

describe('at the root of an address', () => {
  beforeEach(async () => {
    served = await serveSite('/');
    served.putLive('1', movedSite('/'));
    return served.stop;
  });

  async function movesTo(address: string, method = 'GET') {
    const { status, headers } = await served.get(address, {}, method);
    return [status, headers.location];
  }

  test('an earlier address leads to the present one in one step, and keeps its question', async () => {
    expect(await movesTo('/news/old/')).toEqual([301, '/news/new/']);
    expect(await movesTo('/news/old/?from=letter&x=//y')).toEqual([301, '/news/new/?from=letter&x=//y']);
    expect((await served.get('/news/new/')).status).toBe(200);
  });

  test.each(['/news/old', '/news/old/index.html', '/news/%6Fld/', '//news//old/', '/news/old/?'])(
    'so does %s',
    async (address) => {
      const { status, headers } = await served.get(address);
      expect([status, headers.location?.replace('?', '')]).toEqual([301, '/news/new/']);
    },
  );

  test('the earlier address of a feed leads to the present one', async () => {
    expect(await movesTo('/topics/meetings/rss.xml')).toEqual([301, '/topics/events/rss.xml']);
  });

  test('who asks for the heading alone is sent on too, without a page', async () => {
    expect(await movesTo('/news/old/', 'HEAD')).toEqual([301, '/news/new/']);
    expect((await served.get('/news/old/', {}, 'HEAD')).body).toBe('');
  });

  test('what was taken down says so, in its status and on its page', async () => {
    for (const address of ['/news/withdrawn/', '/news/withdrawn', '/news/withdrawn/?q=1', '/news/%77ithdrawn/']) {
      const answer = await served.get(address);
      expect([answer.status, answer.body], address).toEqual([410, notice]);
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(answer.headers['cache-control']).toBe('no-cache');
      expect(answer.headers['content-security-policy']).toContain("script-src 'none'");
    }
    const head = await served.get('/news/withdrawn/', {}, 'HEAD');
    expect([head.status, head.body]).toEqual([410, '']);
  });

  test('who still holds a copy is not told that nothing has changed', async () => {
    const since = { 'if-none-match': '*', 'if-modified-since': new Date().toUTCString(), range: 'bytes=0-3' };
    const answer = await served.get('/news/withdrawn/', since);
    expect([answer.status, answer.body]).toEqual([410, notice]);
  });

  test('when its page is missing, a sentence says it', async () => {
    const answer = await served.get('/news/without-a-page/');
    expect(answer.status).toBe(410);
    expect(answer.body).toContain('This page was taken down.');
  });

  test('what must not be named says only that it is gone, at every way to write its address', async () => {
    for (const address of [secret, '/news/about-a-child', '/news/about-a-chil%64/?x=1', '//news/about-a-child/']) {
      const answer = await served.get(address);
      expect([answer.status, answer.body], address).toEqual([410, '<p>Something was taken down']);
    }
    expect((await served.get('/news/about-another-child/')).status).toBe(404);
  });

  test('what is at an address now counts more than that something there was taken down', async () => {
    served.putLive('2', { ...movedSite('/'), 'news/about-a-child/index.html': '<p>Something new' });
    expect((await served.get(secret)).body).toBe('<p>Something new');
  });

  test('a new version brings its own maps', async () => {
    expect((await served.get('/news/old/')).status).toBe(301);
    served.putLive('2', { ...movedSite('/'), _redirects: '', 'gone.json': '{"paths":[],"digests":[]}' });
    const answers = await Promise.all([served.get('/news/old/'), served.get('/news/withdrawn/'), served.get(secret)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 404]);
  });

  test('the maps of a version are read once', async () => {
    expect((await served.get('/news/old/')).status).toBe(301);
    rmSync(path.join(served.folder, 'versions', '1', '_redirects'));
    expect((await served.get('/news/old/')).status).toBe(301);
  });

  test('a version that was made before there were maps is served as it is, and nobody is alarmed', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    served.putLive('2', site);
    expect((await served.get('/news/')).status).toBe(200);
    expect((await served.get('/news/withdrawn/')).status).toBe(404);
    expect(log).not.toHaveBeenCalled();
  });

  test.each([
    ['_redirects', '/news/old/ /news/new/ 301\n/half a line', 'it has the line "/half a line"'],
    ['_redirects', '/news/old/ //evil.example/ 301\n', 'it has the line "/news/old/ //evil.example/ 301"'],
    ['_redirects', '/news/old/ https://evil.example/ 301\n', 'it has the line'],
    ['gone.json', '{"paths":["/news/withdr', 'JSON'],
    ['gone.json', '{"paths":"/"}', 'it does not hold "paths" and "digests"'],
  ])('a damaged %s is left out, and the log says so in one line', async (file, text, why) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    served.putLive('2', movedSite('/'));
    writeFileSync(path.join(served.folder, 'versions', '2', file), text);
    expect((await served.get('/news/')).status).toBe(200);
    const told = await Promise.all([served.get('/news/old/'), served.get('/news/withdrawn/')]);
    expect(told.map(({ status }) => status)).toEqual(file === '_redirects' ? [200, 410] : [301, 200]);
    expect(log).toHaveBeenCalledTimes(1);
    const [line] = log.mock.calls[0] ?? [];
    expect(line).toMatch(
      new RegExp(
        `^The site is served without .*/versions/2/${file}, which can't be read .* Operator: publish once more\\.$`,
      ),
    );
    expect(line).toContain(why);
  });
});

describe('under a path', () => {
  beforeEach(async () => {
    served = await serveSite('/newsroom/');
    served.putLive('1', movedSite('/newsroom/'));
    return served.stop;
  });

  test('everything that moved or is gone is known below the path, and only there', async () => {
    const moved = await served.get('/newsroom/news/old/?a=1');
    expect([moved.status, moved.headers.location]).toEqual([301, '/newsroom/news/new/?a=1']);
    expect((await served.get('/newsroom/news/withdrawn/')).status).toBe(410);
    expect((await served.get(`/newsroom${secret}`)).status).toBe(410);
    expect((await served.get('/news/old/')).status).toBe(404);
    expect((await served.get('/news/withdrawn/')).status).toBe(404);
  });

  test('rules of another path are no concern of this site', async () => {
    served.putLive('2', movedSite('/'));
    expect((await served.get('/newsroom/news/old/')).status).toBe(200);
  });
});
