import { afterAll, beforeAll, expect, it } from 'vitest';
import { at, requestAs } from './harness/account';
import { idIn } from './harness/desk';
import { type Newsroom, startNewsroom } from './harness/newsroom';

const configuration = '/content-manager/content-types/api::news-item.news-item/configuration';

/** What the first newsroom was like, before hands were laid on it. */
let before: { records: unknown; layouts: unknown; itemId: string; siteToken: string | undefined };
let newsroom: Newsroom;

beforeAll(async () => {
  const first = await startNewsroom();
  const itemId = idIn(await (await first.editor()).create('news-item', { title: 'Kept' }));
  const administrator = await first.administrator();
  before = {
    itemId,
    records: await ownRecords(first),
    layouts: at((await administrator.request('GET', configuration)).body, 'data', 'contentType', 'layouts'),
    siteToken: first.settings.SITE_CONTENT_TOKEN,
  };
  await changeByHand(first);
  expect(await ownRecords(first)).not.toEqual(before.records);
  await first.stop({ keepData: true });

  newsroom = await startNewsroom({
    ...first.settings,
    SITE_CONTENT_TOKEN: 'a-new-token',
    FIRST_ADMIN_EMAIL: 'eve@example.org',
    FIRST_ADMIN_PASSWORD: 'Evil password 1',
  });
});
afterAll(() => newsroom.stop());

/** Rearranges a form and gives editors a right, as an administrator can in the admin. */
async function changeByHand({ administrator, strapi }: Newsroom): Promise<void> {
  const account = await administrator();
  const shipped = at((await account.request('GET', configuration)).body, 'data', 'contentType');
  const answer = await account.request('PUT', configuration, {
    settings: at(shipped, 'settings'),
    metadatas: { title: { edit: { label: 'Headline' }, list: { label: 'Headline' } } },
    layouts: { list: ['id'], edit: [[{ name: 'title', size: 6 }]] },
  });
  expect(answer).toMatchObject({ status: 200 });
  const { id }: { id: number } = await strapi.db.query('admin::role').findOne({ where: { code: 'strapi-editor' } });
  await strapi.service('admin::role').assignPermissions(id, [{ action: 'admin::users.read' }]);
}

/** Everything that is set up at a start. */
async function ownRecords({ strapi }: Newsroom): Promise<unknown> {
  const all = (uid: string, select: string[]) => strapi.db.query(uid).findMany({ select, orderBy: { id: 'asc' } });
  const permissions: object[] = await all('admin::permission', ['action', 'subject', 'properties']);
  return {
    users: await all('admin::user', ['id', 'email', 'password']),
    roles: await all('admin::role', ['id', 'name', 'description']),
    permissions: permissions.map((permission) => JSON.stringify(permission)).sort(),
    tokens: await all('admin::api-token', ['id', 'name', 'type']),
    configurations: await strapi.db.query('strapi::core-store').findMany({
      select: ['key', 'value'],
      where: { key: { $contains: 'content_manager_configuration' } },
      orderBy: { key: 'asc' },
    }),
  };
}

it('keeps what was written', async () => {
  const read = await (await newsroom.editor()).read('news-item', before.itemId);
  expect(read.body).toMatchObject({ data: { title: 'Kept' } });
});

it('sets up the same as at the first start, whatever hands have changed since', async () => {
  expect(await ownRecords(newsroom)).toEqual(before.records);
});

it('takes back a form that was rearranged by hand', async () => {
  const answer = await (await newsroom.editor()).request('GET', configuration);
  expect(at(answer.body, 'data', 'contentType', 'layouts')).toEqual(before.layouts);
});

it('takes back a right that was given by hand', async () => {
  expect((await (await newsroom.editor()).request('GET', '/admin/users')).status).toBe(403);
});

it('takes the new value of the website’s token instead of the old one', async () => {
  const ask = async (token?: string) => (await requestAs(newsroom.url, token, 'GET', '/api/site-content')).status;
  expect(await ask('a-new-token')).toBe(200);
  expect(await ask(before.siteToken)).toBe(401);
});

it('makes first accounts once: later settings let nobody in', async () => {
  const eve = { email: 'eve@example.org', password: 'Evil password 1' };
  expect((await requestAs(newsroom.url, undefined, 'POST', '/admin/login', eve)).status).toBe(400);
});
