import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Account, type Answer, at } from './harness/account';
import { type Colleague, joinAs } from './harness/colleague';
import { type Desk, idIn, type TypeName, uidOf } from './harness/desk';
import { type Newsroom, startNewsroom } from './harness/newsroom';
import { inspection, linkedDocument, newsItem, page, partner, png, settings } from './harness/samples';
import { inMinutes, versionOf } from './schedule/schedule';

let newsroom: Newsroom;
let editor: Account & Desk;
let contributor: Colleague;
beforeAll(async () => {
  newsroom = await startNewsroom();
  editor = await newsroom.editor();
  contributor = await joinAs(newsroom, 'Contributor', 'Robin');
});
afterAll(() => newsroom.stop());

const drafts = [
  ['news-item', newsItem],
  ['page', page],
] as const;

const withoutDrafts = [
  ['partner', partner],
  ['inspection-document', linkedDocument],
  ['inspection', inspection],
  ['topic', { name: 'Health' }],
  ['glossary-term', { term: 'EHCP', expansion: 'education, health and care plan', meaning: 'A legal document.' }],
] as const;

/** What the server said, in one line. */
function sentenceOf(answer: Answer): unknown {
  return at(answer.body, 'error', 'message');
}

function readersSee(type: TypeName, id: string): Promise<unknown> {
  return versionOf(newsroom.strapi, type, id, 'published');
}

it.each(drafts)('lets a contributor write and change a draft: %s', async (type, data) => {
  const id = idIn(await contributor.create(type, { ...data, slug: `draft-of-a-contributor-${type}` }));
  expect((await contributor.save(type, id, { title: 'A better title' })).status).toBe(200);
  expect((await contributor.read(type, id)).body).toMatchObject({ data: { title: 'A better title' } });
  expect(await readersSee(type, id)).toBeNull();
});

it.each(drafts)('refuses Publish to a contributor, of their own draft too: %s', async (type, data) => {
  const id = idIn(await contributor.create(type, { ...data, slug: `not-published-${type}` }));
  expect((await contributor.publish(type, id)).status).toBe(403);
  expect((await contributor.bulk('Publish', type, [id])).status).toBe(403);
  const all = `/content-manager/collection-types/${uidOf(type)}`;
  expect((await contributor.request('POST', `${all}/actions/publish`, { ...data, slug: 'at-once' })).status).toBe(403);
  expect(await readersSee(type, id)).toBeNull();
});

it.each(drafts)('makes only drafts, whatever is asked for: %s', async (type, data) => {
  const all = `/content-manager/collection-types/${uidOf(type)}?status=published`;
  const asked = { ...data, slug: '', status: 'published', publishedAt: inMinutes(-1) };
  for (const answer of [await contributor.create(type, asked), await contributor.request('POST', all, asked)]) {
    expect(await readersSee(type, idIn(answer))).toBeNull();
  }
});

it('asks whoever the server publishes for, so that no code can forget to', async () => {
  const id = idIn(await contributor.create('news-item', newsItem));
  const { strapi } = newsroom;
  strapi.documents.use(async (context, next) => {
    const result = await next();
    if (context.action === 'update' && context.params.documentId === id) {
      await strapi.documents('api::news-item.news-item').publish({ documentId: id });
    }
    return result;
  });
  const answer = await contributor.save('news-item', id, { title: 'Published by careless code' });
  expect(answer.status).toBe(400);
  expect(sentenceOf(answer)).toContain('Press Save to keep it as a draft, and ask an editor to publish it.');
  expect(await readersSee('news-item', id)).toBeNull();
});

it.each(drafts)('keeps what readers see as it is when a contributor goes on writing: %s', async (type, data) => {
  const id = idIn(await editor.create(type, { ...data, slug: `stays-${type}` }));
  await editor.publish(type, id);
  expect((await contributor.save(type, id, { title: 'Not for readers yet', status: 'published' })).status).toBe(200);
  expect((await contributor.publish(type, id, { title: 'Not for readers yet' })).status).toBe(403);
  expect(await readersSee(type, id)).toMatchObject({ title: data.title });
});

it.each(drafts)('makes no public copy: %s', async (type, data) => {
  const id = idIn(await editor.create(type, { ...data, slug: `original-${type}` }));
  await editor.publish(type, id);
  const before = await newsroom.strapi.db.query(uidOf(type)).count({ where: { publishedAt: { $notNull: true } } });
  await contributor.duplicate(type, id, { ...data, slug: `copy-${type}`, status: 'published' });
  await contributor.request('POST', `/content-manager/collection-types/${uidOf(type)}/auto-clone/${id}`, {});
  const after = await newsroom.strapi.db.query(uidOf(type)).count({ where: { publishedAt: { $notNull: true } } });
  expect(after).toBe(before);
});

it.each(drafts)('refuses every way of taking down, and deleting: %s', async (type, data) => {
  const id = idIn(await editor.create(type, { ...data, slug: `stays-up-${type}` }));
  await editor.publish(type, id);
  const own = idIn(await contributor.create(type, { ...data, slug: `own-${type}` }));
  const denied = 'Your role does not allow this. Ask an administrator.';
  for (const asked of [{}, { deletes: true }, { reason: 'personal-information' }]) {
    expect(at((await contributor.takeDown(type, id, asked)).body, 'refused', 0, 'message')).toBe(denied);
  }
  const ways = [
    contributor.unpublish(type, id),
    contributor.bulk('Unpublish', type, [id]),
    contributor.remove(type, own),
    contributor.bulk('Delete', type, [own]),
  ];
  expect((await Promise.all(ways)).map(({ status }) => status)).toEqual([403, 403, 403, 403]);
  expect(await readersSee(type, id)).not.toBeNull();
});

it.each([
  ['goLiveAt', inMinutes(60)],
  ['takeDownAt', inMinutes(60)],
  ['takeDownReason', 'Because.'],
  ['showNamed', true],
])('leaves %s as it is, whatever a contributor sends', async (field, value) => {
  const id = idIn(await contributor.create('news-item', { ...newsItem, [field]: value }));
  await contributor.save('news-item', id, { [field]: value });
  const draft = await versionOf(newsroom.strapi, 'news-item', id, 'draft');
  expect(at(draft, field) ?? false).toBe(false);
});

it('lets a contributor change nothing in a draft that goes live by itself, and says whom to ask', async () => {
  const id = idIn(await editor.create('news-item', newsItem));
  await editor.publish('news-item', id);
  await editor.save('news-item', id, { summary: 'From Monday on.', goLiveAt: inMinutes(60) });
  const answers = [
    await contributor.save('news-item', id, { title: 'Slipped in' }),
    await contributor.request(
      'POST',
      `/content-manager/collection-types/${uidOf('news-item')}/${id}/actions/discard`,
      {},
    ),
  ];
  for (const answer of answers) {
    expect(answer.status).toBe(400);
    expect(sentenceOf(answer)).toMatch(
      /^News item “.+”: This is set to go live by itself on .+, so only an editor can change it\. Copy your text, and ask an editor\.$/,
    );
  }
  expect(await versionOf(newsroom.strapi, 'news-item', id, 'draft')).toMatchObject({ summary: 'From Monday on.' });
});

it('lets a contributor copy what is scheduled, because the copy is not', async () => {
  const id = idIn(await editor.create('news-item', { ...newsItem, goLiveAt: inMinutes(60) }));
  const answer = await contributor.duplicate('news-item', id, { ...newsItem, title: 'A copy' });
  expect(answer.body).toMatchObject({ data: { title: 'A copy', goLiveAt: null } });
});

it('lets a contributor go on with a draft in which an editor has asked to show what it names', async () => {
  const id = idIn(await editor.create('news-item', { ...newsItem, showNamed: true }));
  expect((await contributor.save('news-item', id, { title: 'Goes on' })).status).toBe(200);
  expect((await contributor.publish('news-item', id)).status).toBe(403);
});

it.each(withoutDrafts)('only reads what has no drafts: %s', async (type, data) => {
  const id = idIn(await editor.create(type, data));
  expect((await contributor.read(type, id)).status).toBe(200);
  const ways = [
    contributor.create(type, data),
    contributor.save(type, id, { showOnSite: true }),
    contributor.duplicate(type, id, data),
    contributor.remove(type, id),
  ];
  expect((await Promise.all(ways)).map(({ status }) => status)).toEqual([403, 403, 403, 403]);
});

it('only reads what the site says about itself', async () => {
  await (await newsroom.administrator()).saveSettings(settings);
  expect((await contributor.saveSettings({ tagline: 'Mine now.' })).status).toBe(403);
  const path = '/content-manager/single-types/api::site-settings.site-settings';
  expect((await contributor.request('GET', path)).body).toMatchObject({ data: { tagline: settings.tagline } });
});

it('lets a contributor add pictures, but neither replace nor delete one that may be on a page', async () => {
  const id = at((await contributor.upload('garden.png', 'image/png', png)).body, 0, 'id');
  expect(id).toBeTypeOf('number');
  expect((await contributor.request('GET', '/upload/files')).status).toBe(200);
  const another = new FormData();
  another.append('files', new Blob([png], { type: 'image/png' }), 'other.png');
  const ways = [
    contributor.request('DELETE', `/upload/files/${id}`),
    contributor.request('POST', `/upload?id=${id}`, another),
    contributor.request('POST', '/upload/actions/bulk-delete', { fileIds: [id] }),
  ];
  expect((await Promise.all(ways)).map(({ status }) => status)).toEqual([403, 403, 403]);
});

it.each([
  ['POST', '/newsroom/website/again'],
  ['POST', '/newsroom/website/go-back'],
  ['GET', '/admin/users'],
  ['POST', '/admin/users'],
  ['POST', '/admin/api-tokens'],
  ['PUT', '/upload/settings'],
  ['PUT', '/content-manager/content-types/api::news-item.news-item/configuration'],
])('keeps a contributor out of what steers the whole: %s %s', async (method, path) => {
  const answer = await contributor.request(method, path, method === 'GET' ? undefined : {});
  expect([401, 403, 404]).toContain(answer.status);
});

it('shows an editor whose draft it is', async () => {
  const id = idIn(await contributor.create('news-item', { ...newsItem, title: 'Please publish me' }));
  expect((await editor.read('news-item', id)).body).toMatchObject({ data: { createdBy: { firstname: 'Robin' } } });
});

it('is told what to mend in a draft, and offered no glossary to write in', async () => {
  const body = 'The LSCP met. Look [here](https://example.org/).';
  const asked = { documentId: null, values: { ...newsItem, body } };
  const path = '/newsroom/before-publish/api::news-item.news-item';
  expect(await contributor.request('POST', path, asked)).toMatchObject({
    status: 200,
    body: { findings: [{ level: 'mend' }, { term: 'LSCP' }], mayAddTerms: false },
  });
  expect((await editor.request('POST', path, asked)).body).toMatchObject({ mayAddTerms: true });
});
