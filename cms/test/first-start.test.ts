import { afterAll, beforeAll, expect, it } from 'vitest';
import { requestAs } from './harness/account';
import { type Newsroom, startNewsroom } from './harness/newsroom';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await startNewsroom();
});
afterAll(() => newsroom.stop());

it('leaves three API tokens, of the website, the look at the links and the preview, each with one permission', async () => {
  const tokens: unknown = await newsroom.strapi.db.query('admin::api-token').findMany({ populate: ['permissions'] });
  expect(tokens).toMatchObject([
    {
      name: 'Website',
      type: 'custom',
      lifespan: null,
      permissions: [{ action: 'api::site-content.site-content.read' }],
    },
    {
      name: 'Links',
      type: 'custom',
      lifespan: null,
      permissions: [{ action: 'api::link-report.link-report.send' }],
    },
    {
      name: 'Preview',
      type: 'custom',
      lifespan: null,
      permissions: [{ action: 'api::draft.draft.read' }],
    },
  ]);
});

it('lets the website in with its token only', async () => {
  const ask = async (token?: string) => (await requestAs(newsroom.url, token, 'GET', '/api/site-content')).status;
  expect(await ask(newsroom.settings.SITE_CONTENT_TOKEN)).toBe(200);
  expect(await ask('wrong')).toBe(401);
  expect([401, 403]).toContain(await ask());
});

it('keeps its database in WAL mode and names each connection', async () => {
  const { connection } = newsroom.strapi.db;
  expect(await connection.raw('PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }]);
  expect(await connection.raw('SELECT epoch FROM temp.connection_epoch')).toEqual([
    { epoch: expect.stringMatching(/^[0-9a-f]{32}$/) },
  ]);
});

it('lets the admin load nothing from anywhere else, but for the preview in a frame', async () => {
  const policy = (await fetch(`${newsroom.url}/admin`)).headers.get('content-security-policy') ?? '';
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy.replace('frame-src http://127.0.0.1:4322', '')).not.toContain('http');
  expect(policy).not.toContain('strapi');
});

it('answers no page of another website', async () => {
  const answer = await fetch(`${newsroom.url}/admin/init`, { headers: { origin: 'https://example.org' } });
  expect(answer.headers.get('access-control-allow-origin') ?? '').toBe('');
});
