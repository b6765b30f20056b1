import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Account, at } from './harness/account';
import { type Desk, idIn, type TakeDown, uidOf } from './harness/desk';
import { type Newsroom, startNewsroom } from './harness/newsroom';
import { newsItem, page, partner } from './harness/samples';
import { createWriter } from './harness/writer';

let newsroom: Newsroom;
let editor: Account & Desk;
beforeAll(async () => {
  newsroom = await startNewsroom();
  editor = await newsroom.editor();
});
afterAll(() => newsroom.stop());

async function published(title: string): Promise<string> {
  const id = idIn(await editor.create('news-item', { ...newsItem, title }));
  await editor.publish('news-item', id);
  return id;
}

const other = { uid: uidOf('news-item'), documentId: 'x' };

it.each<[string, TakeDown, string]>([
  [
    'no reason',
    { reason: '' },
    'Choose why it is taken down, one of: mistake, out-of-date, personal-information, other.',
  ],
  [
    'a reason that there is not',
    { reason: 'whim' },
    'Choose why it is taken down, one of: mistake, out-of-date, personal-information, other.',
  ],
  ['“other” without words', { reason: 'other', words: '  ' }, 'Tell readers in a sentence why it is taken down.'],
  [
    'too many words',
    { reason: 'other', words: 'x'.repeat(301) },
    'The words for readers have 301 characters; at most 300 fit.',
  ],
  [
    'words for a mistake',
    { words: 'We were wrong.' },
    'Readers are told the reason that you chose. Empty your own words, or choose “other”.',
  ],
  [
    'words about personal information',
    { reason: 'personal-information', words: 'Jane' },
    'Readers are told the reason that you chose. Empty your own words, or choose “other”.',
  ],
  ['“out of date” without a page', { reason: 'out-of-date' }, 'Choose the page that replaces it, or another reason.'],
  [
    'a page for a mistake',
    { replacement: other },
    'Only something that is out of date is replaced. Choose that reason, or no other page.',
  ],
  [
    'a page that is none',
    { reason: 'out-of-date', replacement: { uid: 'plugin::upload.file', documentId: 'x' } },
    'Nothing of this type is ever on the website.',
  ],
])('refuses %s as a whole, with a sentence, and takes nothing down', async (_, asked, message) => {
  const id = await published('Asked wrongly');
  expect(await editor.takeDown('news-item', id, asked)).toMatchObject({ status: 400, body: { error: { message } } });
  expect((await editor.unpublish('news-item', id)).status).toBe(400);
});

it.each([
  ['nothing', undefined, 'Nothing was chosen. Choose what to take down.'],
  [
    'more than a list shows',
    { items: Array.from({ length: 101 }, () => other) },
    'At most 100 items can be taken down at once, and 101 were chosen. Take them down in several steps.',
  ],
  ['an empty list', { items: [] }, 'Nothing was chosen. Choose what to take down.'],
  ['a list of anything', { items: ['x', 7, null], reason: 'mistake' }, 'Nothing of this type is ever on the website.'],
  [
    'what is no content',
    { items: [{ uid: 'admin::user', documentId: 'x' }] },
    'Nothing of this type is ever on the website.',
  ],
  [
    'neither to keep nor to delete',
    { items: [other], reason: 'mistake' },
    'Say what is to become of it: keep it as a draft or hidden, or delete it.',
  ],
])('refuses %s', async (_, body, message) => {
  expect(await editor.request('POST', '/newsroom/take-down', body)).toMatchObject({
    status: 400,
    body: { error: { message } },
  });
});

it.each<[string, TakeDown]>([
  ['taken down', {}],
  ['erased', { reason: 'personal-information', deletes: true }],
])('what is named twice is %s once, and nothing is refused', async (_, asked) => {
  const id = await published('Named twice');
  expect(await editor.takeDown('news-item', [id, id, id], asked)).toEqual({
    status: 200,
    body: { taken: [{ uid: uidOf('news-item'), documentId: id, title: 'Named twice' }], refused: [] },
  });
});

it('takes down what it can and says of everything else why not', async () => {
  const open = await published('Open');
  const draft = idIn(await editor.create('news-item', { ...newsItem, title: 'Only a draft' }));
  expect(await editor.takeDown('news-item', [open, draft, 'gone'])).toEqual({
    status: 200,
    body: {
      taken: [{ uid: uidOf('news-item'), documentId: open, title: 'Open' }],
      refused: [
        {
          uid: uidOf('news-item'),
          documentId: draft,
          title: 'Only a draft',
          message: 'Readers can’t see it, so there is nothing to take down. It can be deleted in its own form.',
        },
        expect.objectContaining({ documentId: 'gone', title: '' }),
      ],
    },
  });
  expect(at((await editor.takeDown('news-item', open)).body, 'refused')).toHaveLength(1);
});

it('keeps what the whole website needs, for whatever reason', async () => {
  const id = idIn(await editor.create('page', { ...page, slug: 'contact' }));
  await editor.publish('page', id);
  const sentence = 'The whole website links to the page “contact”, so it can’t be taken down. Change its text instead.';
  for (const asked of [{}, { deletes: true }, { reason: 'personal-information' }]) {
    expect(at((await editor.takeDown('page', id, asked)).body, 'refused', 0, 'message')).toBe(sentence);
  }
  expect((await editor.read('page', id)).status).toBe(200);
});

it('can’t keep what is on the website as long as it exists', async () => {
  const id = idIn(await editor.create('topic', { name: 'Transport' }));
  expect(at((await editor.takeDown('topic', id)).body, 'refused', 0, 'message')).toBe(
    'Topic: this kind of thing is on the website as long as it exists. Choose to delete it.',
  );
});

it('takes down what nobody could save as it is', async () => {
  const id = idIn(await editor.create('partner', { ...partner, name: 'At fault', showOnSite: true }));
  // As it is with what was saved before there was a rule.
  await newsroom.strapi.db.query(uidOf('partner')).updateMany({
    where: { documentId: id },
    data: { email: 'no address', summary: null },
  });
  expect((await editor.save('partner', id, { phone: '01234 567 890' })).status).toBe(400);
  expect(await editor.takeDown('partner', id)).toMatchObject({ body: { taken: [{ title: 'At fault' }], refused: [] } });
  expect(at((await editor.read('partner', id)).body, 'data', 'showOnSite')).toBe(false);
});

it('leaves nothing that would put it back by itself', async () => {
  const id = await published('Planned too');
  const soon = new Date(Date.now() + 3_600_000).toISOString();
  await editor.save('news-item', id, { goLiveAt: soon });
  await editor.takeDown('news-item', id);
  expect(at((await editor.read('news-item', id)).body, 'data')).toMatchObject({ goLiveAt: null, takeDownAt: null });
});

it('does it once when two press at the same moment', async () => {
  const id = await published('Pressed twice');
  const answers = await Promise.all([editor.takeDown('news-item', id), editor.takeDown('news-item', id)]);
  expect(answers.map(({ body }) => at(body, 'taken', 0) !== undefined).sort()).toEqual([false, true]);
  const rows: unknown[] = await newsroom.strapi.db
    .query('api::publication.publication')
    .findMany({ where: { targetId: id, action: 'unpublish' } });
  expect(rows).toHaveLength(1);
});

it('asks for Strapi’s own permission for the act: a writer who may not publish or delete takes nothing down', async () => {
  const writer = await createWriter(newsroom);
  const item = await published('Not for writers');
  const shown = idIn(await editor.create('partner', { ...partner, name: 'For writers', showOnSite: true }));
  const denied = 'Your role does not allow this. Ask an administrator.';
  expect(at((await writer.takeDown('news-item', item)).body, 'refused', 0, 'message')).toBe(denied);
  expect(at((await writer.takeDown('news-item', item, { deletes: true })).body, 'refused', 0, 'message')).toBe(denied);
  expect(
    at((await writer.takeDown('news-item', item, { reason: 'personal-information' })).body, 'refused', 0, 'message'),
  ).toBe(denied);
  expect(at((await writer.takeDown('partner', shown, { deletes: true })).body, 'refused', 0, 'message')).toBe(denied);
  // To hide is to save, which writers may.
  expect(at((await writer.takeDown('partner', shown)).body, 'taken', 0, 'documentId')).toBe(shown);

  // What somebody may not read is not told.
  const topic = idIn(await editor.create('topic', { name: 'Not for writers either' }));
  const topicUid = uidOf('topic');
  expect(await writer.request('GET', `/newsroom/take-down/consequences?item=${topicUid}:${topic}`)).toEqual({
    status: 200,
    body: { items: [] },
  });
  expect((await writer.request('GET', `/newsroom/record?uid=${topicUid}&documentId=${topic}`)).status).toBe(404);
  expect((await writer.request('GET', `/newsroom/website/${topicUid}/${topic}`)).status).toBe(404);
  expect(JSON.stringify(await writer.request('GET', '/newsroom/record'))).not.toContain('Not for writers either');
  expect(await writer.request('GET', '/newsroom/pages?search=not%20for%20writers')).toMatchObject({
    body: { pages: [{ title: 'Not for writers' }] },
  });
});

it('tells nothing of an item to those who may see only their own', async () => {
  const writer = await createWriter(newsroom, true);
  const uid = uidOf('news-item');
  const other = await published('Of somebody else');
  const own = idIn(await writer.create('news-item', { ...newsItem, title: 'Of the writer' }));
  expect((await writer.read('news-item', other)).status).toBe(403);
  expect((await writer.request('GET', `/newsroom/record?uid=${uid}&documentId=${other}`)).status).toBe(404);
  expect((await writer.request('GET', `/newsroom/website/${uid}/${other}`)).status).toBe(404);
  expect((await writer.request('GET', `/newsroom/links/${uid}/${other}`)).status).toBe(404);
  expect((await writer.request('GET', `/newsroom/record?uid=${uid}&documentId=${own}`)).status).toBe(200);
  expect((await writer.request('GET', `/newsroom/links/${uid}/${own}`)).status).toBe(200);
  const query = `item=${uid}:${other}&item=${uid}:${own}`;
  const { body } = await writer.request('GET', `/newsroom/take-down/consequences?${query}`);
  expect(at(body, 'items')).toMatchObject([{ title: 'Of the writer' }]);
});

it('may not show what it names either: the switch is refused to that writer', async () => {
  const writer = await createWriter(newsroom);
  const answer = await writer.create('news-item', { ...newsItem, title: 'Would show all', showNamed: true });
  expect(answer).toMatchObject({
    status: 400,
    body: {
      error: {
        message: expect.stringContaining(
          'Your role does not allow you to put a thing of this kind on the website: inspection document. Turn this off, or ask an administrator.',
        ),
      },
    },
  });
});

it.each([
  ['POST', '/newsroom/take-down'],
  ['GET', '/newsroom/take-down/consequences?item=x:y'],
  ['GET', '/newsroom/pages'],
  ['GET', '/newsroom/record'],
])('answers nobody who is not signed in: %s %s', async (method, path) => {
  expect([401, 403]).toContain((await fetch(`${newsroom.url}${path}`, { method })).status);
});
