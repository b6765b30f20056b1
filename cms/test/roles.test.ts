import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Account, type Answer, at } from './harness/account';
import { type Desk, idIn, type TypeName } from './harness/desk';
import { type Newsroom, startNewsroom } from './harness/newsroom';
import { inspection, linkedDocument, newsItem, page, partner, png, settings } from './harness/samples';

let newsroom: Newsroom;
let editor: Account & Desk;
let administrator: Account & Desk;
beforeAll(async () => {
  newsroom = await startNewsroom();
  editor = await newsroom.editor();
  administrator = await newsroom.administrator();
});
afterAll(() => newsroom.stop());

it('has three roles: Administrator, Editor and Contributor', async () => {
  const { body } = await administrator.request('GET', '/admin/roles');
  const roles = at(body, 'data');
  expect(Array.isArray(roles) && roles.map((role) => at(role, 'name')).sort()).toEqual([
    'Administrator',
    'Contributor',
    'Editor',
  ]);
});

it.each([
  ['partner', partner],
  ['inspection-document', linkedDocument],
  ['inspection', inspection],
  ['topic', { name: 'Health' }],
  ['glossary-term', { term: 'EHCP', expansion: 'education, health and care plan', meaning: 'A legal document.' }],
] as const)('lets an editor write, change and delete a %s', async (type, data) => {
  const id = idIn(await editor.create(type, data));
  expect((await editor.save(type, id, data)).status).toBe(200);
  // Topics and glossary terms are on the website as long as they exist.
  const remove = type === 'topic' || type === 'glossary-term' ? takeDown : editor.remove;
  expect((await remove(type, id)).status).toBe(200);
  expect((await editor.read(type, id)).status).toBe(404);
});

it.each([
  ['news-item', newsItem],
  ['page', page],
] as const)('lets an editor publish, take down and delete a %s', async (type, data) => {
  const id = idIn(await editor.create(type, { ...data, slug: 'something-new' }));
  expect((await editor.publish(type, id)).status).toBe(200);
  expect(at((await editor.takeDown(type, id)).body, 'refused')).toEqual([]);
  expect((await editor.remove(type, id)).status).toBe(200);
});

function takeDown(type: TypeName, id: string): Promise<Answer> {
  return editor.takeDown(type, id, { deletes: true });
}

it('lets an editor upload and delete files', async () => {
  const fileId = at((await editor.upload('garden.png', 'image/png', png)).body, 0, 'id');
  expect((await editor.request('GET', '/upload/files')).status).toBe(200);
  expect((await editor.request('DELETE', `/upload/files/${fileId}`)).status).toBe(200);
});

it('lets an editor change what the site says about itself, but not the identity of the feed', async () => {
  await administrator.saveSettings(settings);
  const saved = await editor.saveSettings({
    tagline: 'For every family.',
    tagAuthority: 'example.com',
    tagDate: '2025-01-01',
  });
  expect(saved.status).toBe(200);
  const { body } = await editor.request('GET', '/content-manager/single-types/api::site-settings.site-settings');
  expect(body).toMatchObject({
    data: { tagline: 'For every family.', tagAuthority: 'example.org', tagDate: '2026-01-01' },
  });
});

it.each([
  ['GET', '/admin/users'],
  ['POST', '/admin/users'],
  ['GET', '/admin/roles'],
  ['GET', '/admin/api-tokens'],
  ['POST', '/admin/api-tokens'],
  ['GET', '/admin/webhooks'],
  ['GET', '/admin/transfer/tokens'],
  ['PUT', '/upload/settings'],
  ['POST', '/admin/project-settings'],
  ['PUT', '/content-manager/content-types/api::news-item.news-item/configuration'],
  ['GET', '/content-type-builder/content-types'],
])('keeps an editor out of the settings: %s %s', async (method, path) => {
  const answer = await editor.request(method, path, method === 'GET' ? undefined : {});
  expect([401, 403, 404]).toContain(answer.status);
});

it('leads nobody to a shop, not even an administrator, who may do everything else', async () => {
  const { body } = await administrator.request('GET', '/admin/users/me/permissions');
  const permissions = at(body, 'data');
  const actions = Array.isArray(permissions) ? permissions.map((permission) => at(permission, 'action')) : [];
  expect(actions).toContain('admin::users.create');
  expect(actions).not.toContain('admin::marketplace.read');
});

it('has no API for anybody without a token', async () => {
  for (const path of ['/api/news-items', '/api/upload/files', '/api/users', '/api/site-content']) {
    expect([401, 403, 404]).toContain((await fetch(`${newsroom.url}${path}`)).status);
  }
});
