import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Account, type Answer, at, signIn } from './harness/account';
import { joinAs } from './harness/colleague';
import { type Desk, idIn, type TypeName, uidOf } from './harness/desk';
import { type Newsroom, startNewsroom } from './harness/newsroom';
import { inspection, linkedDocument, newsItem, partner, pdf, png } from './harness/samples';
import { createWriter } from './harness/writer';
import { upload } from './site-content/library';

let newsroom: Newsroom;
let editor: Account & Desk;
beforeAll(async () => {
  newsroom = await startNewsroom();
  editor = await newsroom.editor();
});
afterAll(() => newsroom.stop());

const pathOf = (type: TypeName, id: string, rest = '') => `/newsroom/history/${uidOf(type)}/${id}${rest}`;

async function history(type: TypeName, id: string, account: Account = editor): Promise<Answer> {
  return account.request('GET', pathOf(type, id));
}

/** Number of a version: 0 is the newest. */
async function versionOf(type: TypeName, id: string, back: number): Promise<string> {
  return String(at((await history(type, id)).body, 'versions', back, 'id'));
}

async function read(type: TypeName, id: string, version: string): Promise<Record<string, unknown>> {
  const fields = at((await editor.request('GET', pathOf(type, id, `/${version}`))).body, 'fields');
  const list = Array.isArray(fields) ? fields : [];
  return Object.fromEntries(list.map((field) => [at(field, 'label'), at(field, 'value')]));
}

async function bringBack(type: TypeName, id: string, version: string, account: Account = editor): Promise<Answer> {
  return account.request('POST', pathOf(type, id, `/${version}/bring-back`), {});
}

const message = (answer: Answer) => at(answer.body, 'error', 'message');

async function published(data: object): Promise<string> {
  const id = idIn(await editor.create('news-item', { ...newsItem, ...data }));
  expect((await editor.publish('news-item', id)).status).toBe(200);
  return id;
}

async function draftOf(id: string): Promise<unknown> {
  return newsroom.strapi.db.query('api::news-item.news-item').findOne({
    where: { documentId: id, publishedAt: null },
    populate: { cover: { populate: ['file'] }, topics: true, partners: true, documents: true, changeNotes: true },
  });
}

describe('the versions of an item', () => {
  it('are those that readers were given, the newest first, with who and when', async () => {
    const id = await published({ title: 'First words' });
    await editor.save('news-item', id, { title: 'Only a draft' });
    await editor.publish('news-item', id, { title: 'Second words' });
    await editor.takeDown('news-item', id);
    const version = {
      id: expect.any(Number),
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.+Z$/),
      who: 'Editor (editor@example.org)',
    };
    expect((await history('news-item', id)).body).toEqual({
      title: 'Second words',
      isThere: true,
      mayBringBack: true,
      versions: [
        { ...version, action: 'update', title: 'Second words' },
        { ...version, action: 'publish', title: 'First words' },
      ],
    });
  });

  it('can be read in the words of the form, with the names of what they name', async () => {
    const topic = idIn(await editor.create('topic', { name: 'Waiting times' }));
    const photo = await upload(editor, 'hall.png', 'image/png', png);
    const cover = { file: photo.id, altText: 'People in a hall' };
    const id = await published({ publishedOn: '2026-05-13', topics: [topic], cover });
    await editor.save('news-item', id, { title: 'The draft says this', cover: null });

    const version = await read('news-item', id, await versionOf('news-item', id, 0));
    expect(version).toMatchObject({
      Title: { kind: 'text', text: newsItem.title },
      'Published on': { kind: 'text', text: '13 May 2026' },
      Topics: { kind: 'names', names: [{ id: topic, name: 'Waiting times' }] },
    });
    expect(at(version, 'Picture at the top (optional)', 'parts', 0)).toEqual(
      expect.arrayContaining([
        { label: 'Picture', value: { kind: 'names', names: [{ id: photo.documentId, name: 'hall.png' }] } },
        { label: 'Description for people who cannot see it', value: { kind: 'text', text: 'People in a hall' } },
        { label: 'Only decoration', value: { kind: 'text', text: 'No' } },
      ]),
    );
    expect(await read('news-item', id, 'now')).toMatchObject({
      Title: { kind: 'text', text: 'The draft says this' },
      'Picture at the top (optional)': { kind: 'parts', parts: [] },
    });
  });

  it('are none when it has been erased, and none of what only a draft said', async () => {
    const id = await published({ title: 'Names a child' });
    const version = await versionOf('news-item', id, 0);
    await editor.takeDown('news-item', id, { reason: 'personal-information', deletes: true });
    expect((await history('news-item', id)).body).toEqual({
      title: null,
      isThere: false,
      mayBringBack: false,
      versions: [],
    });
    expect((await editor.request('GET', pathOf('news-item', id, `/${version}`))).status).toBe(404);
    expect(await bringBack('news-item', id, version)).toMatchObject({ status: 404 });

    const draft = idIn(await editor.create('news-item', newsItem));
    expect(at((await history('news-item', draft)).body, 'versions')).toEqual([]);
  });

  it('are shown to whoever may see the item, and without the names of what they may not see', async () => {
    const topic = idIn(await editor.create('topic', { name: 'Hidden from writers' }));
    const id = await published({ topics: [topic] });
    const version = await versionOf('news-item', id, 0);
    const writer = await createWriter(newsroom);
    const fields = at((await writer.request('GET', pathOf('news-item', id, `/${version}`))).body, 'fields');
    expect(JSON.stringify(fields)).toContain('Something that your role may not see');
    expect(JSON.stringify(fields)).not.toContain('Hidden from writers');

    expect((await history('topic', topic, writer)).status).toBe(404);
    expect((await history('news-item', id, await createWriter(newsroom, true))).status).toBe(404);
  });

  it.each(['1e308', '99999999999999999999', '-1', '0', 'x', '%00'])('does not know a version %s', async (version) => {
    const id = idIn(await editor.create('topic', { name: `Topic for ${version.length} ${version.charCodeAt(0)}` }));
    expect((await editor.request('GET', pathOf('topic', id, `/${version}`))).status).toBe(404);
  });

  it('does not hand out a version of one item as that of another', async () => {
    const one = await published({ title: 'One' });
    const other = await published({ title: 'Other' });
    const version = await versionOf('news-item', one, 0);
    expect((await editor.request('GET', pathOf('news-item', other, `/${version}`))).status).toBe(404);
  });
});

describe('bringing a version back', () => {
  it('puts all of it into the draft, and changes nothing for readers', async () => {
    const topic = idIn(await editor.create('topic', { name: 'Kept topic' }));
    const named = idIn(await editor.create('partner', { ...partner, name: 'Kept partner', showOnSite: true }));
    const document = idIn(await editor.create('inspection-document', { ...linkedDocument, showOnSite: true }));
    const photo = await upload(editor, 'kept.png', 'image/png', png);
    const first = {
      title: 'مرحبا 👋 as it was',
      body: '## As it was\n\nکچھ الفاظ 👩‍👩‍👧 here.',
      cover: { file: photo.id, altText: 'As it was', caption: 'Then' },
      topics: [topic],
      partners: [named],
      documents: [document],
    };
    const id = await published(first);
    await editor.publish('news-item', id, {
      title: 'As it is',
      slug: 'as-it-is',
      body: 'As it is.',
      cover: null,
      topics: [],
      partners: [],
      documents: [],
      changeNotes: [{ changedOn: '2026-11-01', note: 'Written anew.' }],
    });
    const answer = await bringBack('news-item', id, await versionOf('news-item', id, 1));
    expect(answer).toEqual({ status: 200, body: { missing: [] } });

    expect(await draftOf(id)).toMatchObject({
      title: first.title,
      body: first.body,
      cover: { altText: 'As it was', caption: 'Then', file: { id: photo.id } },
      topics: [{ documentId: topic }],
      partners: [{ documentId: named }],
      documents: [{ documentId: document }],
      // What belongs to the item rather than to a version of it.
      slug: 'as-it-is',
      changeNotes: [{ note: 'Written anew.' }],
    });
    expect(
      await newsroom.strapi.db.query('api::news-item.news-item').findOne({
        where: { documentId: id, publishedAt: { $notNull: true } },
      }),
    ).toMatchObject({ title: 'As it is', body: 'As it is.' });
    expect(at((await history('news-item', id)).body, 'versions')).toHaveLength(2);

    expect((await editor.publish('news-item', id)).status).toBe(200);
    const [again, , original] = await Promise.all([0, 1, 2].map((back) => versionOf('news-item', id, back)));
    const text = async (version = '') => (await read('news-item', id, version)).Article;
    expect(await text(again)).toEqual(await text(original));
  });

  it('says what could not come back, and brings back the rest', async () => {
    const topic = idIn(await editor.create('topic', { name: 'Soon gone' }));
    const stays = idIn(await editor.create('topic', { name: 'Stays' }));
    const cover = await upload(editor, 'gone-cover.png', 'image/png', png);
    const shown = await upload(editor, 'gone-text.png', 'image/png', png);
    const id = await published({
      title: 'With much',
      topics: [topic, stays],
      cover: { file: cover.id, altText: 'Soon gone' },
      body: `Before ![A garden](${newsroom.url}${shown.url}) after.`,
    });
    await editor.publish('news-item', id, { title: 'With little', topics: [], cover: null, body: 'Nothing.' });
    await editor.takeDown('topic', topic, { deletes: true });
    for (const file of [cover, shown]) {
      expect((await editor.request('DELETE', `/upload/files/${file.id}`)).status).toBe(200);
    }
    expect((await bringBack('news-item', id, await versionOf('news-item', id, 1))).body).toEqual({
      missing: [
        `“Article” shows a file that has been deleted: ${shown.url}.`,
        'The file in “Picture” has been deleted.',
        'One thing in “Topics” has been deleted.',
      ],
    });
    expect(await draftOf(id)).toMatchObject({
      title: 'With much',
      topics: [{ documentId: stays }],
      cover: { altText: 'Soon gone', file: null },
    });
  });

  it('says so when nothing would change', async () => {
    const id = await published({ title: 'The same' });
    const answer = await bringBack('news-item', id, await versionOf('news-item', id, 0));
    expect(answer.status).toBe(400);
    expect(message(answer)).toBe('It says this already: nothing would change.');
  });

  it('is left to those who may change the item, field by field', async () => {
    const id = await published({ title: 'By an editor' });
    await editor.publish('news-item', id, { title: 'By an editor, later' });
    const version = await versionOf('news-item', id, 1);
    const writer = await createWriter(newsroom);
    expect((await bringBack('news-item', id, version, writer)).status).toBe(200);
    expect(await draftOf(id)).toMatchObject({ title: 'By an editor' });

    const reader = await readerOf('news-item');
    expect((await history('news-item', id, reader)).body).toMatchObject({ isThere: true, mayBringBack: false });
    const refused = await bringBack('news-item', id, version, reader);
    expect(refused.status).toBe(403);
    expect(message(refused)).toBe('Your role does not allow you to change this. Ask an administrator.');
  });

  it('is open to contributors: into a draft of what has one, and nowhere else', async () => {
    const id = await published({ title: 'Told once' });
    await editor.publish('news-item', id, { title: 'Told twice' });
    const named = idIn(await editor.create('partner', { ...partner, name: 'Named once', showOnSite: true }));
    await editor.save('partner', named, { name: 'Named twice' });
    const contributor = await joinAs(newsroom, 'Contributor', 'Robin');
    expect((await bringBack('news-item', id, await versionOf('news-item', id, 1), contributor)).status).toBe(200);
    expect(await draftOf(id)).toMatchObject({ title: 'Told once' });
    expect(at((await history('news-item', id)).body, 'versions', 0)).toMatchObject({ title: 'Told twice' });

    expect((await history('partner', named, contributor)).body).toMatchObject({ mayBringBack: false });
    const version = await versionOf('partner', named, 1);
    expect((await contributor.request('GET', pathOf('partner', named, `/${version}/for-the-form`))).status).toBe(403);
    expect((await bringBack('partner', named, version, contributor)).status).toBe(403);
  });

  it('fills the form of what has no draft instead of changing it under readers’ eyes', async () => {
    const letter = await upload(editor, 'letter.pdf', 'application/pdf', pdf);
    const about = idIn(await editor.create('inspection', { ...inspection, showOnSite: true }));
    const id = idIn(
      await editor.create('inspection-document', {
        ...linkedDocument,
        source: 'file',
        file: letter.id,
        link: null,
        inspection: about,
        showOnSite: true,
      }),
    );
    const changeNotes = [{ changedOn: '2026-02-03', note: 'It is on their website now.' }];
    const asLink = { source: 'link', link: 'https://example.org/' };
    await editor.save('inspection-document', id, { title: 'Renamed', ...asLink, changeNotes });
    const version = await versionOf('inspection-document', id, 1);
    const refused = await bringBack('inspection-document', id, version);
    expect(refused.status).toBe(400);
    expect(message(refused)).toMatch(/has no draft\. Open its form/);

    expect((await editor.request('GET', pathOf('inspection-document', id, `/${version}/for-the-form`))).body).toEqual({
      fields: {
        title: { kind: 'value', value: linkedDocument.title },
        source: { kind: 'value', value: 'file' },
        link: { kind: 'value', value: null },
        file: { kind: 'file', file: { id: letter.id, documentId: letter.documentId, name: 'letter.pdf' } },
      },
      missing: [],
    });
  });

  it('knows the groups of fields within groups', async () => {
    const evidence = idIn(await editor.create('inspection-document', { ...linkedDocument, showOnSite: true }));
    const areasOfWeakness = [
      {
        title: 'Waiting times',
        found: 'Too long.',
        checkpoints: [{ checkedOn: '2020-05-06', finding: 'weakness', note: null, document: evidence }],
      },
    ];
    const milestones = [{ happensOn: '2020-09-25', title: 'Statement due', kind: 'deadline' }];
    const id = idIn(
      await editor.create('inspection', { ...inspection, showOnSite: true, areasOfWeakness, milestones }),
    );
    await editor.save('inspection', id, { areasOfWeakness: [], milestones: [] });
    const version = await versionOf('inspection', id, 1);
    expect((await editor.request('GET', pathOf('inspection', id, `/${version}/for-the-form`))).body).toEqual({
      fields: {
        areasOfWeakness: {
          kind: 'parts',
          many: true,
          parts: [
            {
              title: { kind: 'value', value: 'Waiting times' },
              found: { kind: 'value', value: 'Too long.' },
              checkpoints: {
                kind: 'parts',
                many: true,
                parts: [
                  {
                    checkedOn: { kind: 'value', value: '2020-05-06' },
                    finding: { kind: 'value', value: 'weakness' },
                    note: { kind: 'value', value: null },
                    document: {
                      kind: 'items',
                      many: false,
                      items: [{ id: expect.any(Number), documentId: evidence, name: linkedDocument.title }],
                    },
                  },
                ],
              },
            },
          ],
        },
        milestones: {
          kind: 'parts',
          many: true,
          parts: [
            {
              happensOn: { kind: 'value', value: '2020-09-25' },
              title: { kind: 'value', value: 'Statement due' },
              kind: { kind: 'value', value: 'deadline' },
              revisedOn: { kind: 'value', value: null },
              revisedReason: { kind: 'value', value: null },
              document: { kind: 'items', many: false, items: [] },
            },
          ],
        },
      },
      missing: [],
    });
  });
});

/** Somebody who may look at one type and nothing else. */
async function readerOf(type: TypeName): Promise<Account> {
  const role: { id: number } = await newsroom.strapi.service('admin::role').create({ name: 'Reader', description: '' });
  const subject = uidOf(type);
  const fields = Object.keys(newsroom.strapi.contentType(subject).attributes);
  await newsroom.strapi
    .service('admin::role')
    .assignPermissions(role.id, [
      { action: 'plugin::content-manager.explorer.read', subject, properties: { fields }, conditions: [] },
    ]);
  const email = 'reader@example.org';
  const password = 'Aa1-something-long';
  const person = { firstname: 'Reader', isActive: true, registrationToken: null, roles: [role.id] };
  await newsroom.strapi.service('admin::user').create({ ...person, email, password });
  return signIn(newsroom.url, email, password);
}
