import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Account, at } from './harness/account';
import { type Desk, idIn, type TypeName } from './harness/desk';
import { type Newsroom, startNewsroom } from './harness/newsroom';
import { inspection, linkedDocument, newsItem, page, partner, settings } from './harness/samples';

let newsroom: Newsroom;
let editor: Account & Desk;
beforeAll(async () => {
  newsroom = await startNewsroom();
  editor = await newsroom.editor();
});
afterAll(() => newsroom.stop());

/** What was written down about an item, oldest first: `['publish /news/x/', …]`. */
async function records(targetId: string): Promise<string[]> {
  const rows: { action: string; path: string | null }[] = await newsroom.strapi.db
    .query('api::publication.publication')
    .findMany({ where: { targetId }, orderBy: { id: 'asc' } });
  return rows.map(({ action, path }) => `${action} ${path}`);
}

/** Addresses that are bound to an item, oldest first. */
async function addresses(targetId: string): Promise<string[]> {
  const rows: { path: string }[] = await newsroom.strapi.db
    .query('api::address.address')
    .findMany({ where: { targetId }, orderBy: { id: 'asc' } });
  return rows.map(({ path }) => path);
}

it('writes down that a news item was published, changed, taken down and deleted', async () => {
  const id = idIn(await editor.create('news-item', { ...newsItem, title: 'The whole life' }));
  await editor.save('news-item', id, { summary: 'Drafts are nobody’s business.' });
  expect(await records(id)).toEqual([]);

  await editor.publish('news-item', id);
  await editor.save('news-item', id, { summary: 'A draft of a change.' });
  await editor.publish('news-item', id, { slug: 'another-address' });
  await editor.takeDown('news-item', id);
  await editor.publish('news-item', id);
  await editor.takeDown('news-item', id, { deletes: true });
  expect(await records(id)).toEqual([
    'publish /news/the-whole-life/',
    'update /news/another-address/',
    'unpublish /news/another-address/',
    'publish /news/another-address/',
    'delete /news/another-address/',
  ]);
  expect(await addresses(id)).toEqual(['/news/the-whole-life/', '/news/another-address/']);
});

it('takes a news item down from the address it had, not from the one in its draft', async () => {
  const id = idIn(await editor.create('news-item', { ...newsItem, title: 'Old address' }));
  await editor.publish('news-item', id);
  await editor.save('news-item', id, { slug: 'only-in-the-draft' });
  await editor.takeDown('news-item', id);
  expect(await records(id)).toEqual(['publish /news/old-address/', 'unpublish /news/old-address/']);
  expect(await addresses(id)).toEqual(['/news/old-address/']);
});

it('writes down when a partner is shown, changed, hidden and deleted', async () => {
  const id = idIn(await editor.create('partner', { ...partner, name: 'Helpline' }));
  await editor.save('partner', id, { phone: '01234 567 890' });
  expect(await addresses(id)).toEqual([]);

  await editor.save('partner', id, { showOnSite: true });
  await editor.save('partner', id, { slug: 'the-helpline' });
  await editor.takeDown('partner', id);
  await editor.save('partner', id, { phone: null });
  await editor.save('partner', id, { showOnSite: true });
  await editor.takeDown('partner', id, { deletes: true });
  expect(await records(id)).toEqual([
    'show /partners/helpline/',
    'update /partners/the-helpline/',
    'hide /partners/the-helpline/',
    'show /partners/the-helpline/',
    'delete /partners/the-helpline/',
  ]);
  expect(await addresses(id)).toEqual(['/partners/helpline/', '/partners/the-helpline/']);
});

it('says nothing when something is deleted that readers never saw', async () => {
  const draft = idIn(await editor.create('news-item', { title: 'Never published' }));
  await editor.remove('news-item', draft);
  const hidden = idIn(await editor.create('partner', { ...partner, name: 'Never shown' }));
  await editor.remove('partner', hidden);
  expect(await records(draft)).toEqual([]);
  expect(await records(hidden)).toEqual([]);
});

it.each<[TypeName, object, string]>([
  ['inspection-document', { ...linkedDocument, showOnSite: true }, '/documents/outcome-letter/'],
  ['inspection', { ...inspection, showOnSite: true }, '/inspections/example-inspection/'],
  ['topic', { name: 'Health' }, '/topics/health/'],
])('binds the address of a %s as soon as readers see it', async (type, data, path) => {
  const id = idIn(await editor.create(type, data));
  expect(await addresses(id)).toEqual([path]);
  expect(await records(id)).toEqual([`show ${path}`]);
});

it('binds the address of a page at the root', async () => {
  const id = idIn(await editor.create('page', { ...page, slug: 'how-we-work' }));
  await editor.publish('page', id);
  expect(await addresses(id)).toEqual(['/how-we-work/']);
});

it('writes down changes of what has no page of its own, without an address', async () => {
  const term = { term: 'EHC plan', expansion: 'education, health and care plan', meaning: 'A legal document.' };
  const id = idIn(await editor.create('glossary-term', term));
  await editor.takeDown('glossary-term', id, { deletes: true });
  expect(await records(id)).toEqual(['show null', 'delete null']);

  const administrator = await newsroom.administrator();
  const settingsId = idIn(await administrator.saveSettings(settings));
  await editor.saveSettings({ tagline: 'For every family.' });
  expect(await records(settingsId)).toEqual(['show null', 'update null']);
});

it('writes down every item of a bulk action', async () => {
  const titles = ['Bulk one', 'Bulk two', 'Bulk three'];
  const ids = await Promise.all(
    titles.map(async (title) => idIn(await editor.create('news-item', { ...newsItem, title }))),
  );
  expect((await editor.bulk('Publish', 'news-item', ids)).status).toBe(200);
  expect((await editor.takeDown('news-item', ids)).status).toBe(200);
  expect((await editor.bulk('Delete', 'news-item', ids)).status).toBe(200);
  expect(await Promise.all(ids.map(records))).toEqual([
    ['publish /news/bulk-one/', 'unpublish /news/bulk-one/'],
    ['publish /news/bulk-two/', 'unpublish /news/bulk-two/'],
    ['publish /news/bulk-three/', 'unpublish /news/bulk-three/'],
  ]);

  const shown = await Promise.all(
    ['North', 'South'].map(async (name) =>
      idIn(await editor.create('partner', { ...partner, name, showOnSite: true })),
    ),
  );
  await editor.takeDown('partner', shown, { deletes: true });
  expect(await Promise.all(shown.map(records))).toEqual([
    ['show /partners/north/', 'delete /partners/north/'],
    ['show /partners/south/', 'delete /partners/south/'],
  ]);
});

it('publishes nothing of a bulk action when one item can’t be, and names it', async () => {
  const good = idIn(await editor.create('news-item', { ...newsItem, title: 'Complete' }));
  const bad = idIn(await editor.create('news-item', { title: 'Incomplete' }));
  expect(await editor.bulk('Publish', 'news-item', [good, bad])).toMatchObject({
    status: 400,
    body: {
      error: {
        message: 'News item “Incomplete”: “Summary” is empty. Fill it in. “Article” is empty. Fill it in.',
      },
    },
  });
  expect(await records(good)).toEqual([]);
  expect(await addresses(good)).toEqual([]);
});

it('names all items that keep a bulk action from being done, with what to mend in each', async () => {
  const good = idIn(await editor.create('news-item', { ...newsItem, title: 'Ready' }));
  const bad = [];
  for (const title of ['No summary', 'No summary either']) {
    bad.push(idIn(await editor.create('news-item', { ...newsItem, title, summary: '' })));
  }
  const { status, body } = await editor.bulk('Publish', 'news-item', [good, ...bad]);
  expect(status).toBe(400);
  expect(at(body, 'error', 'message')).toBe(
    'Nothing is published yet: 2 of the 3 have to be mended first. News item “No summary”: “Summary” is empty. Fill it in. News item “No summary either”: “Summary” is empty. Fill it in.',
  );
  expect(await records(good)).toEqual([]);
  expect(await addresses(good)).toEqual([]);

  const many = [];
  for (let n = 1; n <= 7; n += 1) many.push(idIn(await editor.create('news-item', { title: `Empty ${n}` })));
  const message = String(at((await editor.bulk('Publish', 'news-item', many)).body, 'error', 'message'));
  expect(message).toMatch(/^Nothing is published yet: 7 of the 7 .*“Empty 5”.* 2 more can’t be published either\.$/);
  expect(message).not.toContain('Empty 6');
});

it('names who did it, and the newsroom itself when no person did', async () => {
  const who = (targetId: string) =>
    newsroom.strapi.db.query('api::publication.publication').findMany({ where: { targetId }, orderBy: { id: 'asc' } });
  const id = idIn(await editor.create('topic', { name: 'Transport' }));
  const administrator = await newsroom.administrator();
  await administrator.save('topic', id, { description: 'Getting there.' });
  const description: Record<string, string> = { description: 'By a script.' };
  await newsroom.strapi.documents('api::topic.topic').update({ documentId: id, data: description });
  expect(await who(id)).toMatchObject([
    { who: 'Editor (editor@example.org)' },
    { who: 'Administrator (administrator@example.org)' },
    { who: 'the newsroom' },
  ]);
});

it('gives a script that publishes at once the same date, address and record', async () => {
  const created = await newsroom.strapi
    .documents('api::news-item.news-item')
    .create({ data: { ...newsItem, title: 'By script' }, status: 'published' });
  expect(created).toMatchObject({ slug: 'by-script', publishedOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) });
  expect(await records(created.documentId)).toEqual(['publish /news/by-script/']);
  expect(await addresses(created.documentId)).toEqual(['/news/by-script/']);
});

it('is not editable by anybody: records and addresses are not part of the admin', async () => {
  const administrator = await newsroom.administrator();
  for (const type of ['publication', 'address'] as const) {
    expect((await administrator.create(type, { path: '/x/' })).status).toBe(403);
    const row: { documentId: string } = await newsroom.strapi.db.query(`api::${type}.${type}`).findOne({});
    expect((await administrator.save(type, row.documentId, { path: '/x/' })).status).toBe(403);
    expect((await administrator.remove(type, row.documentId)).status).toBe(403);
    expect((await editor.read(type, row.documentId)).status).toBe(403);
  }
});
