import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Account, at } from './harness/account';
import { type Desk, idIn, refusals } from './harness/desk';
import { type Newsroom, startNewsroom } from './harness/newsroom';
import { inspection, linkedDocument, page, partner, settings } from './harness/samples';

let newsroom: Newsroom;
let editor: Account & Desk;
beforeAll(async () => {
  newsroom = await startNewsroom();
  editor = await newsroom.editor();
});
afterAll(() => newsroom.stop());

it('refuses a title of nothing but spaces, even in a draft', async () => {
  expect(refusals(await editor.create('news-item', { title: '   ' }))).toEqual({
    title: '“Title” is empty. Fill it in.',
  });
  const id = idIn(await editor.create('news-item', { title: 'A title' }));
  expect(refusals(await editor.save('news-item', id, { title: '\n ' }))).toHaveProperty('title');
});

it('takes stray spaces off both ends, inside field groups too', async () => {
  const created = await editor.create('news-item', {
    title: ' A pasted title\u00a0',
    changeNotes: [{ changedOn: '2026-11-24', note: ' Put right. ' }],
  });
  const read = await editor.read('news-item', idIn(created));
  expect(read.body).toMatchObject({ data: { title: 'A pasted title', changeNotes: [{ note: 'Put right.' }] } });
});

it('lets a draft be incomplete, but names all that is missing when it is published', async () => {
  const id = idIn(await editor.create('news-item', { title: 'Half done' }));
  const answer = await editor.publish('news-item', id, { body: '  ' });
  expect(answer.status).toBe(400);
  expect(refusals(answer)).toEqual({
    summary: '“Summary” is empty. Fill it in.',
    body: '“Article” is empty. Fill it in.',
  });
});

it('leaves nothing behind when it refuses to publish', async () => {
  const id = idIn(await editor.create('news-item', { title: 'Not yet', summary: 'Before' }));
  await editor.publish('news-item', id, { summary: 'After' });
  const read = await editor.read('news-item', id);
  expect(read.body).toMatchObject({ data: { summary: 'Before', publishedOn: null }, meta: {} });
  expect(await newsroom.strapi.db.query('api::publication.publication').count({ where: { targetId: id } })).toBe(0);
});

it.each([
  'example.org',
  'javascript:alert(1)',
  'ftp://example.org/',
  'https://exa mple.org/',
  'https://localhost/',
  'https://me:secret@example.org/',
])('refuses %s as the address of a website', async (website) => {
  expect(refusals(await editor.create('partner', { ...partner, website }))).toEqual({
    website:
      '“Website” is not a whole web address. Copy it from the browser’s address bar: it starts with https:// or http://',
  });
});

it('takes http and https addresses', async () => {
  expect(await editor.create('partner', { ...partner, website: 'http://example.org' })).toMatchObject({ status: 201 });
  expect(await editor.create('partner', { ...partner, website: ' https://example.org/a?b=c#d ' })).toMatchObject({
    status: 201,
    body: { data: { website: 'https://example.org/a?b=c#d' } },
  });
});

it('checks the link and the archived copy of a document', async () => {
  const answer = await editor.create('inspection-document', {
    ...linkedDocument,
    link: 'letter.pdf',
    archivedCopy: 'data:,x',
  });
  expect(Object.keys(refusals(answer))).toEqual(['link', 'archivedCopy']);
});

it.each(['nobody', 'a@b', 'two@example.org, three@example.org'])('refuses %s as an e-mail address', async (email) => {
  expect(refusals(await editor.create('partner', { ...partner, email }))).toEqual({
    email: '“E-mail” is not an e-mail address. Write one address only, such as name@example.org',
  });
});

it('takes a partner without e-mail, and with one', async () => {
  expect(await editor.create('partner', { ...partner, email: '' })).toMatchObject({ status: 201 });
  expect(await editor.create('partner', { ...partner, email: 'help@example.org' })).toMatchObject({ status: 201 });
});

it('refuses an inspection that ends before it begins', async () => {
  const answer = await editor.create('inspection', { ...inspection, startedOn: '2020-01-31', endedOn: '2020-01-27' });
  expect(refusals(answer)).toEqual({ endedOn: '“Last day” is before “First day”. Put one of the two dates right.' });
  const id = idIn(await editor.create('inspection', inspection));
  expect(refusals(await editor.save('inspection', id, { startedOn: '2021-01-01' }))).toHaveProperty('endedOn');
});

it('refuses a meaning that was true until before it was true', async () => {
  const term = { term: 'CCG', expansion: 'clinical commissioning group', meaning: 'Bought health services.' };
  const answer = await editor.create('glossary-term', { ...term, validFrom: '2022-06-30', validTo: '2013-04-01' });
  expect(refusals(answer)).toEqual({ validTo: '“True until” is before “True from”. Put one of the two dates right.' });
  expect((await editor.create('glossary-term', { ...term, validTo: '2022-06-30' })).status).toBe(201);
});

it('keeps the pages that the whole website links to', async () => {
  const id = idIn(await editor.create('page', { ...page, slug: 'about' }));
  expect((await editor.publish('page', id)).status).toBe(200);
  const sentence =
    'Page “About us”: The whole website links to the page “about”, so it can’t be taken down. Change its text instead.';
  expect(at((await editor.unpublish('page', id)).body, 'error', 'message')).toBe(sentence);
  expect(at((await editor.remove('page', id)).body, 'error', 'message')).toBe(sentence);
  expect(refusals(await editor.publish('page', id, { slug: 'about-us' }))).toEqual({
    slug: 'The whole website links to this page, so its web address stays “about”.',
  });
  expect((await editor.publish('page', id, { body: 'New text.' })).status).toBe(200);
});

it('keeps the settings that the whole website needs', async () => {
  const administrator = await newsroom.administrator();
  await administrator.saveSettings(settings);
  const answer = await editor.request('DELETE', '/content-manager/single-types/api::site-settings.site-settings');
  expect(answer).toMatchObject({
    status: 400,
    body: {
      error: {
        message:
          'Site settings “Example Council”: The whole website needs these settings, so they can’t be deleted. Change them instead.',
      },
    },
  });
});

it('checks the lasting identity of the feed, and holds it fast once the demonstration is over', async () => {
  const administrator = await newsroom.administrator();
  const wrong = await administrator.saveSettings({
    ...settings,
    tagAuthority: 'https://example.org/',
    tagDate: '2999-01-01',
  });
  expect(refusals(wrong)).toEqual({
    tagAuthority: 'Write a domain name only, in small letters, such as example.org',
    tagDate: 'Choose a day that has been: one on which you owned the domain.',
  });
  expect((await administrator.saveSettings(settings)).status).toBe(200);
  expect((await administrator.saveSettings({ tagAuthority: 'news.example.org', demonstration: false })).status).toBe(
    200,
  );
  expect(refusals(await administrator.saveSettings({ tagAuthority: 'example.com' }))).toEqual({
    tagAuthority:
      'This can’t change any more: every subscriber would get every news item again. Put back what was here.',
  });
});

it('refuses all that is wrong at once', async () => {
  const answer = await editor.create('partner', { ...partner, summary: '', website: 'x', email: 'y', slug: 'Z' });
  expect(Object.keys(refusals(answer)).sort()).toEqual(['email', 'slug', 'summary', 'website']);
});
