import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Patience } from '../../src/strapi/request.ts';
import { type ExportRequest, fetchExport } from '../../src/strapi/site-content.ts';
import { type Answer, bytes, closedAddress, exported, startFakeStrapi, status } from './fake-strapi.ts';

const hasty: Patience = { begin: 1000, idle: 1000, whole: 2000 };

async function fetchFrom(answer: Answer, ask: Partial<ExportRequest> = {}): Promise<string> {
  const strapi = await startFakeStrapi({ '/api/site-content': answer });
  return (await fetchExport({ cmsUrl: strapi.url, token: 'secret', patience: hasty, ...ask })).toString();
}

/** The message, with the port of the test server taken out. */
async function messageOf(asking: Promise<unknown>): Promise<string> {
  const error: unknown = await asking.then(
    () => new Error('It did not fail.'),
    (reason) => reason,
  );
  if (!(error instanceof Error) || error.name !== 'PullError') throw error;
  return error.message.replaceAll(/127\.0\.0\.1:\d+/g, '127.0.0.1:1337');
}

test('the export is fetched with the token of the site', async () => {
  let header: string | undefined;
  const text = await fetchFrom((response, request) => {
    header = request.headers.authorization;
    exported('{"line":"header"}\n')(response, request);
  });
  expect(text).toBe('{"line":"header"}\n');
  expect(header).toBe('Bearer secret');
});

test('a compressed export is read like any other', async () => {
  const text = await fetchFrom((response) =>
    response
      .writeHead(200, { 'content-type': 'application/x-ndjson', 'content-encoding': 'gzip' })
      .end(gzipSync('{"line":"header"}\n')),
  );
  expect(text).toBe('{"line":"header"}\n');
});

test('nothing is fetched when Strapi still has the version we have', async () => {
  let header: string | undefined;
  const answer: Answer = (response, request) => {
    header = request.headers['if-none-match'];
    response.writeHead(304).end();
  };
  expect(await fetchFrom(answer, { ifNoneMatch: 'abc' })).toBe('unchanged');
  expect(header).toBe('"abc"');
});

test('Strapi is not running', async () => {
  const cmsUrl = await closedAddress();
  expect(await messageOf(fetchExport({ cmsUrl, token: 'secret' }))).toMatchInlineSnapshot(`
    "Strapi at http://127.0.0.1:1337/api/site-content does not answer: nothing listens there.
    Operator: check that Strapi is running and that CMS_URL is its address, then try again."
  `);
});

test('the host of CMS_URL does not exist', async () => {
  const asking = fetchExport({ cmsUrl: 'http://no-such-host.invalid/', token: 'secret' });
  expect(await messageOf(asking)).toMatchInlineSnapshot(`
    "Strapi at http://no-such-host.invalid/api/site-content does not answer: there is no such host.
    Operator: check that Strapi is running and that CMS_URL is its address, then try again."
  `);
});

test('CMS_URL is no address', async () => {
  expect(await messageOf(fetchExport({ cmsUrl: 'localhost', token: 'secret' }))).toMatchInlineSnapshot(`
    "CMS_URL is "localhost", which is not a web address.
    Operator: set CMS_URL to where Strapi is, for example http://127.0.0.1:1337/."
  `);
});

test('Strapi takes the call but does not begin to answer', async () => {
  expect(await messageOf(fetchFrom(() => {}))).toMatchInlineSnapshot(`
    "Strapi at http://127.0.0.1:1337/api/site-content has not begun to answer within 1 second.
    Operator: try again. If it stays, look at Strapi’s log, and at what stands between Strapi and the site (a proxy, a cache)."
  `);
});

test('Strapi stops in the middle of its answer', async () => {
  const answer: Answer = (response) => {
    response.writeHead(200, { 'content-type': 'application/x-ndjson' }).write('{"line":"header"}\n');
  };
  expect(await messageOf(fetchFrom(answer))).toMatchInlineSnapshot(`
    "Strapi at http://127.0.0.1:1337/api/site-content sent nothing for 1 second in the middle of its answer.
    Operator: try again. If it stays, look at Strapi’s log, and at what stands between Strapi and the site (a proxy, a cache)."
  `);
});

test('Strapi answers so slowly that it would never end', async () => {
  const answer: Answer = (response) => {
    response.writeHead(200, { 'content-type': 'application/x-ndjson' });
    const drip = setInterval(() => response.write('x'), 100);
    response.on('close', () => clearInterval(drip));
  };
  expect(await messageOf(fetchFrom(answer))).toMatchInlineSnapshot(`
    "Strapi at http://127.0.0.1:1337/api/site-content needs more than 2 seconds for one answer.
    Operator: try again. If it stays, look at Strapi’s log, and at what stands between Strapi and the site (a proxy, a cache)."
  `);
});

test('the connection breaks half way', async () => {
  const answer: Answer = (response) => {
    response.writeHead(200, { 'content-type': 'application/x-ndjson', 'content-length': '1000' });
    response.write('{"line":"header"}\n', () => response.destroy());
  };
  expect(await messageOf(fetchFrom(answer))).toMatchInlineSnapshot(`
    "Strapi at http://127.0.0.1:1337/api/site-content broke off the connection.
    Operator: try again. If it stays, look at Strapi’s log, and at what stands between Strapi and the site (a proxy, a cache)."
  `);
});

test('the token is wrong', async () => {
  expect(await messageOf(fetchFrom(status(401)))).toMatchInlineSnapshot(`
    "Strapi at http://127.0.0.1:1337/api/site-content does not know the site’s token (status 401).
    Operator: SITE_CONTENT_TOKEN must be the same for Strapi and for the site. Correct it, restart both and try again."
  `);
});

test('the token may not read the export', async () => {
  expect(await messageOf(fetchFrom(status(403)))).toMatchInlineSnapshot(`
    "Strapi at http://127.0.0.1:1337/api/site-content knows the site’s token but does not let it read the export (status 403).
    Operator: restart Strapi, which gives the token its one permission back, and try again."
  `);
});

test('there is no export at the address', async () => {
  expect(await messageOf(fetchFrom(status(404)))).toMatchInlineSnapshot(`
    "Strapi at http://127.0.0.1:1337/api/site-content gives no export (status 404).
    Operator: CMS_URL must be the address of this newsroom’s Strapi. Correct it and try again."
  `);
});

test('Strapi fails', async () => {
  expect(await messageOf(fetchFrom(status(500)))).toMatchInlineSnapshot(`
    "Strapi at http://127.0.0.1:1337/api/site-content failed while it made the export (status 500).
    Operator: Strapi’s log says why. Mend that and try again."
  `);
});

test('something in between answers with a web page', async () => {
  const page = status(200, 'text/html; charset=utf-8', '<!doctype html><title>Sign in</title>');
  expect(await messageOf(fetchFrom(page))).toMatchInlineSnapshot(`
    "http://127.0.0.1:1337/api/site-content answers with "text/html" where the export of the newsroom is expected.
    Operator: CMS_URL leads to something else than this newsroom’s Strapi, perhaps to a sign-in or error page of a proxy. Correct it and try again."
  `);
});

test('something in between sends us elsewhere', async () => {
  const elsewhere: Answer = (response) => response.writeHead(302, { location: '/login' }).end();
  expect(await messageOf(fetchFrom(elsewhere))).toMatchInlineSnapshot(`
    "Strapi at http://127.0.0.1:1337/api/site-content gives no export (status 302).
    Operator: CMS_URL must be the address of this newsroom’s Strapi. Correct it and try again."
  `);
});

test('the text of the export is damaged', async () => {
  const damaged = bytes(Buffer.from([0x7b, 0xff, 0xfe]), 'application/x-ndjson');
  expect(await messageOf(fetchFrom(damaged))).toMatchInlineSnapshot(`
    "The export from http://127.0.0.1:1337/api/site-content is not readable text: it was damaged on the way.
    Operator: try again. If it stays, look at what stands between Strapi and the site (a proxy, a cache)."
  `);
});

test('whoever asked can give up, and gets the own reason back', async () => {
  const asking = fetchFrom(() => {}, { signal: AbortSignal.abort(new Error('Ctrl-C')) });
  await expect(asking).rejects.toThrow('Ctrl-C');
});
