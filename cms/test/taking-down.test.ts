import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Account, at } from './harness/account';
import { type Desk, idIn, refusals, type TypeName, uidOf } from './harness/desk';
import { type Newsroom, startNewsroom } from './harness/newsroom';
import { inspection, linkedDocument, newsItem, page, partner } from './harness/samples';

let newsroom: Newsroom;
let editor: Account & Desk;
beforeAll(async () => {
  newsroom = await startNewsroom();
  editor = await newsroom.editor();
});
afterAll(() => newsroom.stop());

async function published(title: string, type: 'news-item' | 'page' = 'news-item'): Promise<string> {
  const fields = type === 'page' ? page : newsItem;
  const id = idIn(await editor.create(type, { ...fields, title }));
  expect((await editor.publish(type, id)).status).toBe(200);
  return id;
}

async function shown(type: TypeName, fields: object): Promise<string> {
  return idIn(await editor.create(type, { ...fields, showOnSite: true }));
}

async function records(targetId: string): Promise<object[]> {
  return newsroom.strapi.db
    .query('api::publication.publication')
    .findMany({ where: { targetId }, orderBy: { id: 'asc' } });
}

describe('what readers can see', () => {
  const how = 'Press “Take down…” instead: it asks why, so that readers are told.';

  it('can’t be unpublished or deleted past the question why', async () => {
    const id = await published('Still here');
    expect(refusals(await editor.unpublish('news-item', id))).toEqual({
      '': `Readers can see this, so it can’t just be unpublished. ${how}`,
    });
    expect(refusals(await editor.remove('news-item', id))).toEqual({
      '': `Readers can see this, so it can’t just be deleted. ${how}`,
    });
    expect(await records(id)).toMatchObject([{ action: 'publish' }]);
  });

  it('can’t be discarded off the website', async () => {
    const id = await published('With a draft');
    const path = `/content-manager/collection-types/${uidOf('news-item')}/${id}/actions/unpublish`;
    expect((await editor.request('POST', path, { discardDraft: true })).status).toBe(400);
    expect(await records(id)).toMatchObject([{ action: 'publish' }]);
  });

  it.each<[TypeName, object]>([
    ['partner', partner],
    ['inspection-document', linkedDocument],
    ['inspection', inspection],
  ])('can’t be turned off in the form of a %s', async (type, fields) => {
    const id = await shown(type, fields);
    for (const showOnSite of [false, null, 'false']) {
      expect(refusals(await editor.save(type, id, { showOnSite }))).toEqual({
        showOnSite: `Readers can see this, so it can’t just be turned off. ${how}`,
      });
    }
    expect((await editor.remove(type, id)).status).toBe(400);
    expect(await records(id)).toMatchObject([{ action: 'show' }]);
  });

  it.each<[TypeName, object]>([
    ['topic', { name: 'Health' }],
    ['glossary-term', { term: 'EHCP', expansion: 'education, health and care plan', meaning: 'A legal document.' }],
  ])('can’t be deleted in the list of a %s', async (type, fields) => {
    const id = idIn(await editor.create(type, fields));
    expect((await editor.remove(type, id)).status).toBe(400);
    expect((await editor.bulk('Delete', type, [id])).status).toBe(400);
    expect(await editor.takeDown(type, id, { deletes: true })).toMatchObject({
      body: { taken: [{ documentId: id }] },
    });
    expect(await records(id)).toMatchObject([{ action: 'show' }, { action: 'delete', reason: 'mistake' }]);
  });

  it('stays when only one of many in a bulk action can be seen', async () => {
    const draft = idIn(await editor.create('news-item', { title: 'Only a draft' }));
    const open = await published('Open to all');
    const answer = await editor.bulk('Delete', 'news-item', [draft, open]);
    expect(answer).toMatchObject({
      status: 400,
      body: { error: { message: expect.stringContaining('“Open to all”') } },
    });
    expect((await editor.bulk('Unpublish', 'news-item', [open])).status).toBe(400);
    expect((await editor.read('news-item', draft)).status).toBe(200);
    expect(await records(open)).toMatchObject([{ action: 'publish' }]);
  });
});

it('deletes what readers never saw as Strapi does it', async () => {
  const draft = idIn(await editor.create('news-item', { title: 'Never published' }));
  const hidden = idIn(await editor.create('partner', { ...partner, name: 'Never shown' }));
  expect((await editor.remove('news-item', draft)).status).toBe(200);
  expect((await editor.bulk('Delete', 'partner', [hidden])).status).toBe(200);
});

describe('the reasons', () => {
  it('takes down by mistake without a word, and keeps the draft', async () => {
    const id = await published('Too early');
    expect(await editor.takeDown('news-item', id)).toEqual({
      status: 200,
      body: { taken: [{ uid: uidOf('news-item'), documentId: id, title: 'Too early' }], refused: [] },
    });
    expect(await records(id)).toMatchObject([
      { action: 'publish', title: 'Too early', path: '/news/too-early/', exported: { title: 'Too early' } },
      {
        action: 'unpublish',
        reason: 'mistake',
        title: 'Too early',
        words: null,
        replacement: null,
        path: '/news/too-early/',
        who: 'Editor (editor@example.org)',
      },
    ]);
    expect((await editor.read('news-item', id)).status).toBe(200);
  });
});

it('says what it means to take something down', async () => {
  const document = await shown('inspection-document', { ...linkedDocument, title: 'Named letter' });
  const news = idIn(await editor.create('news-item', { ...newsItem, title: 'Names it', documents: [document] }));
  await editor.publish('news-item', news);
  const text = idIn(
    await editor.create('page', { ...page, title: 'Links to it', body: 'See [the letter](/documents/named-letter/).' }),
  );
  await editor.publish('page', text);
  const { body } = await editor.request(
    'GET',
    `/newsroom/take-down/consequences?item=${uidOf('inspection-document')}:${document}&item=${uidOf('page')}:${text}`,
  );
  expect(body).toEqual({
    items: [
      {
        uid: uidOf('inspection-document'),
        documentId: document,
        title: 'Named letter',
        isPublic: true,
        address: 'http://127.0.0.1:4321/documents/named-letter/',
        linkedFrom: [
          { uid: uidOf('news-item'), documentId: news, title: 'Names it', kind: 'News item' },
          { uid: uidOf('page'), documentId: text, title: 'Links to it', kind: 'Page' },
        ],
        files: [],
      },
      expect.objectContaining({ documentId: text, linkedFrom: [] }),
    ],
  });
});

it('finds the page that replaces another by a part of its title', async () => {
  const { body } = await editor.request('GET', '/newsroom/pages?search=named%20LET');
  expect(body).toEqual({
    pages: [
      {
        uid: uidOf('inspection-document'),
        documentId: expect.any(String),
        title: 'Named letter',
        kind: 'Inspection document',
        address: 'http://127.0.0.1:4321/documents/named-letter/',
      },
    ],
  });
  const all = await editor.request('GET', '/newsroom/pages');
  expect(at(all.body, 'pages')).toHaveLength(9);
});

it('shows what happened, the newest first', async () => {
  const { body } = await editor.request('GET', '/newsroom/record');
  expect(body).toMatchObject({ page: 1, entries: expect.any(Array) });
});

it.each<[TypeName, object]>([
  ['partner', { ...partner, name: 'Who it is', showOnSite: true }],
  ['news-item', { ...newsItem, title: 'What it is' }],
])('a %s can’t be made another item by what a request says of it', async (type, fields) => {
  const id = idIn(await editor.create(type, fields));
  if (type === 'news-item') await editor.publish(type, id);
  const forged = { documentId: 'somebodyelse', locale: 'de', publishedAt: null };
  expect((await editor.save(type, id, { ...forged, summary: 'Changed.' })).status).toBe(200);
  const rows = await newsroom.strapi.db.query(uidOf(type)).findMany({ where: { documentId: id } });
  expect(rows).toHaveLength(type === 'news-item' ? 2 : 1);
  expect(rows).toEqual(rows.map(() => expect.objectContaining({ locale: null })));
  expect(rows.some(({ publishedAt }) => publishedAt !== null)).toBe(true);
  for (const query of ['locale=de', 'locale=*', 'status=draft', 'status=published']) {
    const path = `/content-manager/collection-types/${uidOf(type)}/${id}`;
    expect([400, 404]).toContain((await editor.request('DELETE', `${path}?${query}`)).status);
  }
  expect(await newsroom.strapi.db.query(uidOf(type)).count({ where: { documentId: id } })).toBe(rows.length);
});
