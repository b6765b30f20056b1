import { afterAll, beforeAll, expect, it } from 'vitest';
import { placesOf } from './erasing/places-of';
import { type Account, at } from './harness/account';
import { type Desk, idIn, refusals, uidOf } from './harness/desk';
import { endEveryMinute } from './harness/every-minute';
import { type Newsroom, startNewsroom } from './harness/newsroom';
import { linkedDocument, newsItem, page, partner, pdf, png, widePng } from './harness/samples';
import { askForExport, linesOf } from './site-content/exported';

let newsroom: Newsroom;
let editor: Account & Desk;
beforeAll(async () => {
  newsroom = await startNewsroom();
  // Only the test decides when something is tried again.
  await endEveryMinute(newsroom.strapi);
  editor = await newsroom.editor();
});
afterAll(() => newsroom.stop());

const erasing = { reason: 'personal-information', deletes: true };

const placesIn = (text: string) => placesOf(newsroom, text);

async function picture(name: string, bytes = png): Promise<{ id: number; url: string }> {
  const { body } = await editor.upload(name, 'image/png', bytes);
  return { id: Number(at(body, 0, 'id')), url: String(at(body, 0, 'url')) };
}

it('leaves no byte of an item in the database, the uploads or the exports', async () => {
  const cover = await picture('Marmaduke-cover.png');
  const inText = await picture('Marmaduke-in-text.png');
  const id = idIn(
    await editor.create('news-item', {
      ...newsItem,
      title: 'Marmaduke was here',
      summary: 'Marmaduke draft',
      cover: { file: cover.id, altText: 'Marmaduke in the garden' },
    }),
  );
  await editor.publish('news-item', id);
  await askForExport(newsroom);
  await editor.publish('news-item', id, { slug: 'marmaduke-elsewhere', body: `Marmaduke ![Marmaduke](${inText.url})` });
  await askForExport(newsroom);
  await editor.publish('news-item', id, { title: 'Somebody was here', cover: null, body: 'Marmaduke '.repeat(3000) });
  await editor.save('news-item', id, { body: 'Marmaduke only in the draft', takeDownReason: 'Marmaduke asked' });
  await askForExport(newsroom);
  expect((await placesIn('Marmaduke')).length).toBeGreaterThan(3);

  expect(await editor.takeDown('news-item', id, erasing)).toMatchObject({
    status: 200,
    body: { taken: [{ documentId: id, title: 'Somebody was here' }], refused: [] },
  });
  expect(await placesIn('Marmaduke')).toEqual([]);
  expect(await placesIn('Somebody was here')).toEqual([]);
});

it('erases the files of an item with all their sizes, and leaves those that anything else uses', async () => {
  const large = await picture('Own-Cover.png', widePng());
  const shared = await picture('Shared-Cover.png');
  const quoted = await picture('Quoted-Elsewhere.png');
  const letter = at((await editor.upload('Own-Letter.pdf', 'application/pdf', pdf)).body, 0);
  expect((await placesIn('thumbnail_Own')).length).toBeGreaterThan(0);

  const item = idIn(
    await editor.create('news-item', {
      ...newsItem,
      title: 'With files',
      cover: { file: large.id, altText: 'x' },
      body: `![x](${newsroom.url}${shared.url}) ![y](${quoted.url})`,
    }),
  );
  // Hidden things and drafts count too.
  await editor.create('partner', { ...partner, name: 'Has the logo', logo: { file: shared.id, altText: 'x' } });
  await editor.create('page', { ...page, title: 'A draft that quotes', slug: 'quotes', body: `![z](${quoted.url})` });
  const document = idIn(
    await editor.create('inspection-document', {
      ...linkedDocument,
      title: 'With a file',
      source: 'file',
      file: at(letter, 'id'),
    }),
  );
  const consequences = await editor.request(
    'GET',
    `/newsroom/take-down/consequences?item=${uidOf('news-item')}:${item}&item=${uidOf('inspection-document')}:${document}`,
  );
  const named = (name: string, usedElsewhere: boolean) => ({ id: expect.any(String), name, usedElsewhere });
  expect(at(consequences.body, 'items', 0, 'files')).toEqual([
    named('Own-Cover.png', false),
    named('Quoted-Elsewhere.png', true),
    named('Shared-Cover.png', true),
  ]);
  expect(at(consequences.body, 'items', 1, 'files')).toEqual([named('Own-Letter.pdf', false)]);

  await editor.takeDown('news-item', item, erasing);
  await editor.takeDown('inspection-document', document, erasing);
  expect(await placesIn('Own_Cover')).toEqual([]);
  expect(await placesIn('Own-Cover')).toEqual([]);
  expect(await placesIn('Own_Letter')).toEqual([]);
  expect((await placesIn('Shared_Cover')).length).toBeGreaterThan(0);
  expect((await placesIn('Quoted_Elsewhere')).length).toBeGreaterThan(0);
});

it('keeps of its record who and when, and by whose feeds its subscribers are found, and nothing else', async () => {
  const topic = idIn(await editor.create('topic', { name: 'Kept topic' }));
  const id = idIn(await editor.create('news-item', { ...newsItem, title: 'Who and when', topics: [topic] }));
  await editor.publish('news-item', id);
  await editor.takeDown('news-item', id, { reason: 'other', words: 'Words for readers.' });
  await editor.publish('news-item', id);
  await editor.takeDown('news-item', id, erasing);
  const empty = { title: null, path: null, words: null, replacement: null };
  const exported = { topicIds: [topic], inspectionId: null };
  const who = 'Editor (editor@example.org)';
  expect(
    await newsroom.strapi.db
      .query('api::publication.publication')
      .findMany({ where: { targetId: id }, orderBy: { id: 'asc' } }),
  ).toMatchObject([
    { action: 'publish', who, exported, ...empty },
    { action: 'unpublish', who, exported, reason: 'other', ...empty },
    { action: 'publish', who, exported, ...empty },
    { action: 'delete', who, exported, reason: 'personal-information', ...empty },
  ]);
  const shown = await editor.request('GET', `/newsroom/record?uid=${uidOf('news-item')}&documentId=${id}`);
  expect(at(shown.body, 'entries', 0)).toMatchObject({
    action: 'delete',
    reason: 'personal-information',
    title: null,
    address: null,
  });
});

it('erases what was taken down earlier, and what was deleted long ago', async () => {
  const taken = idIn(await editor.create('news-item', { ...newsItem, title: 'Wilhelmina taken' }));
  await editor.publish('news-item', taken);
  await editor.takeDown('news-item', taken);
  const deleted = idIn(await editor.create('partner', { ...partner, name: 'Wilhelmina deleted', showOnSite: true }));
  await editor.takeDown('partner', deleted, { deletes: true });
  const draft = idIn(await editor.create('page', { ...page, title: 'Wilhelmina draft' }));

  expect(await editor.takeDown('news-item', taken, erasing)).toMatchObject({
    body: { taken: [{ title: 'Wilhelmina taken' }] },
  });
  expect(await editor.takeDown('partner', deleted, erasing)).toMatchObject({
    body: { taken: [{ title: 'Wilhelmina deleted' }] },
  });
  expect(await editor.takeDown('page', draft, erasing)).toMatchObject({
    body: { taken: [{ title: 'Wilhelmina draft' }] },
  });
  expect(await placesIn('Wilhelmina')).toEqual([]);

  const removals = linesOf(await askForExport(newsroom), 'removal');
  expect(removals.find((removal) => at(removal, 'id') === taken)).toMatchObject({
    reason: 'personal-information',
    paths: [],
  });
  expect(removals.find((removal) => at(removal, 'id') === deleted)).toMatchObject({
    reason: 'personal-information',
    paths: [],
  });
  // Readers never saw the draft.
  expect(removals.find((removal) => at(removal, 'id') === draft)).toBeUndefined();
  expect(await editor.takeDown('page', draft, erasing)).toMatchObject({
    body: { refused: [{ message: 'Nothing is kept of it: it is erased already.' }] },
  });
});

it('gives its address to nobody, and tells nobody what was there', async () => {
  const id = idIn(await editor.create('news-item', { ...newsItem, title: 'Bartholomew' }));
  await editor.publish('news-item', id);
  await editor.takeDown('news-item', id, erasing);
  const answer = await editor.create('news-item', { ...newsItem, title: 'Something new', slug: 'bartholomew' });
  expect(refusals(answer)).toEqual({
    slug: '“bartholomew” can’t be a web address here. Choose another one, for example “bartholomew-2”.',
  });
  const namesake = await editor.create('news-item', { ...newsItem, title: 'Bartholomew' });
  expect(at(namesake.body, 'data', 'slug')).toBe('bartholomew-2');
});

it('leaves what others wrote about it to them, and says where', async () => {
  const id = idIn(await editor.create('page', { ...page, title: 'Quoted one', slug: 'quoted-one' }));
  await editor.publish('page', id);
  const quoting = idIn(
    await editor.create('news-item', { ...newsItem, title: 'Quotes it', body: 'See [it](/quoted-one/).' }),
  );
  await editor.publish('news-item', quoting);
  const consequences = await editor.request('GET', `/newsroom/take-down/consequences?item=${uidOf('page')}:${id}`);
  expect(at(consequences.body, 'items', 0, 'linkedFrom')).toMatchObject([{ documentId: quoting, title: 'Quotes it' }]);
  await editor.takeDown('page', id, erasing);
  expect(at((await editor.read('news-item', quoting)).body, 'data', 'body')).toBe('See [it](/quoted-one/).');
});
