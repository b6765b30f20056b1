import { createRequire } from 'node:module';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Account, at } from './harness/account';
import { compiledFolder } from './harness/compile';
import { type Desk, idIn, uidOf } from './harness/desk';
import { type Newsroom, startNewsroom } from './harness/newsroom';
import { newsItem, partner } from './harness/samples';

/** The very module that the running newsroom uses: what is compiled is loaded once. */
const { recordSiteAction }: typeof import('../src/record/record-site-action') = createRequire(import.meta.url)(
  path.join(compiledFolder, 'src/record/record-site-action'),
);

let newsroom: Newsroom;
let editor: Account & Desk;
beforeAll(async () => {
  newsroom = await startNewsroom();
  editor = await newsroom.editor();
});
afterAll(() => newsroom.stop());

async function entries(query: string): Promise<unknown> {
  return at((await editor.request('GET', `/newsroom/record${query}`)).body, 'entries');
}

const who = 'Editor (editor@example.org)';

it('tells what happened to one item, the newest first', async () => {
  const id = idIn(await editor.create('news-item', { ...newsItem, title: 'Old plan' }));
  await editor.publish('news-item', id);
  await editor.publish('news-item', id, { title: 'Plan' });
  const newer = idIn(await editor.create('news-item', { ...newsItem, title: 'New plan' }));
  await editor.publish('news-item', newer);
  const replacement = { uid: uidOf('news-item'), documentId: newer };
  await editor.takeDown('news-item', id, { reason: 'out-of-date', replacement });

  const address = 'http://127.0.0.1:4321/news/old-plan/';
  const entry = {
    at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.+Z$/),
    who,
    kind: 'News item',
    uid: uidOf('news-item'),
    documentId: id,
    reason: null,
    words: null,
    address,
    replacement: null,
  };
  expect(await entries(`?uid=${uidOf('news-item')}&documentId=${id}`)).toEqual([
    {
      ...entry,
      action: 'unpublish',
      title: 'Plan',
      reason: 'out-of-date',
      replacement: { title: 'New plan', address: 'http://127.0.0.1:4321/news/new-plan/' },
    },
    { ...entry, action: 'update', title: 'Plan' },
    { ...entry, action: 'publish', title: 'Old plan' },
  ]);
});

it('keeps what readers read then', async () => {
  const id = idIn(await editor.create('news-item', { ...newsItem, title: 'Versions', body: 'First.' }));
  await editor.publish('news-item', id);
  await editor.publish('news-item', id, { body: 'Second.' });
  const rows: unknown[] = await newsroom.strapi.db
    .query('api::publication.publication')
    .findMany({ where: { targetId: id }, orderBy: { id: 'asc' } });
  expect(rows.map((row) => at(row, 'exported', 'body'))).toEqual(['First.', 'Second.']);
  expect(rows.map((row) => at(row, 'exported', 'publishedOn'))).toEqual([expect.any(String), expect.any(String)]);

  const other = idIn(await editor.create('partner', { ...partner, name: 'Kept', showOnSite: true }));
  await editor.save('partner', other, { phone: '01234 567 890' });
  const shown: unknown[] = await newsroom.strapi.db
    .query('api::publication.publication')
    .findMany({ where: { targetId: other }, orderBy: { id: 'asc' } });
  expect(shown.map((row) => at(row, 'exported', 'phone'))).toEqual([null, '01234 567 890']);
});

it('tells what was done to the whole website, with the words of whoever did it', async () => {
  await recordSiteAction(newsroom.strapi, { action: 'go-back', why: 'The front page was wrong.' });
  await recordSiteAction(newsroom.strapi, { action: 'lift-hold' });
  const nothing = {
    title: null,
    kind: null,
    uid: null,
    documentId: null,
    reason: null,
    address: null,
    replacement: null,
  };
  expect(await entries('')).toEqual(
    expect.arrayContaining([
      {
        ...nothing,
        at: expect.any(String),
        who: 'the newsroom',
        action: 'go-back',
        words: 'The front page was wrong.',
      },
      { ...nothing, at: expect.any(String), who: 'the newsroom', action: 'lift-hold', words: null },
    ]),
  );
});

it('comes in pages of twenty', async () => {
  const id = idIn(await editor.create('topic', { name: 'Turn 0' }));
  for (let turn = 1; turn <= 40; turn += 1) await editor.save('topic', id, { name: `Turn ${turn}` });
  const query = `?uid=${uidOf('topic')}&documentId=${id}`;
  const first = await editor.request('GET', `/newsroom/record${query}`);
  expect(first.body).toMatchObject({ page: 1, pages: 3 });
  expect(at(first.body, 'entries')).toHaveLength(20);
  expect(at(first.body, 'entries', 0, 'title')).toBe('Turn 40');
  expect(await entries(`${query}&page=3`)).toMatchObject([{ title: 'Turn 0', action: 'show' }]);
  expect(await entries('?page=nonsense')).toHaveLength(20);

  // Where there is no such page, the nearest that there is.
  const nearest = { 4: 3, '1e308': 3, '1e999': 3, Infinity: 3, '-7': 1, '0.5': 1, '2.9': 2 };
  for (const [asked, page] of Object.entries(nearest)) {
    const answer = await editor.request('GET', `/newsroom/record${query}&page=${asked}`);
    expect(answer, asked).toMatchObject({ status: 200, body: { page, pages: 3 } });
    expect(at(answer.body, 'entries'), asked).toHaveLength(page === 3 ? 1 : 20);
  }
});

it.each(['?uid=admin::user&documentId=x', '?uid=api::publication.publication&documentId=x', '?documentId=x'])(
  'knows nothing of what is no content (%s)',
  async (query) => {
    expect((await editor.request('GET', `/newsroom/record${query}`)).status).toBe(404);
  },
);
