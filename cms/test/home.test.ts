import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Account, at } from './harness/account';
import { type Colleague, joinAs } from './harness/colleague';
import { type Desk, idIn } from './harness/desk';
import { type Newsroom, startNewsroom } from './harness/newsroom';
import { newsItem, page, settings } from './harness/samples';
import { createWriter } from './harness/writer';
import { inMinutes } from './schedule/schedule';

let newsroom: Newsroom;
let editor: Account & Desk;
let contributor: Colleague;
beforeAll(async () => {
  newsroom = await startNewsroom();
  editor = await newsroom.editor();
  contributor = await joinAs(newsroom, 'Contributor', 'Robin');
});
afterAll(() => newsroom.stop());

async function waiting(account: Account): Promise<unknown[]> {
  const { status, body } = await account.request('GET', '/newsroom/drafts');
  expect(status).toBe(200);
  const drafts = at(body, 'drafts');
  return Array.isArray(drafts) ? drafts : [];
}

it('knows whose newsroom it is, and where its website is', async () => {
  const path = '/newsroom/home';
  expect((await contributor.request('GET', path)).body).toMatchObject({ organisation: null });
  await (await newsroom.administrator()).saveSettings(settings);
  const home = { organisation: settings.organisationName, address: newsroom.settings.SITE_URL };
  expect(await contributor.request('GET', path)).toEqual({ status: 200, body: home });
});

it('lists drafts that nobody has published, with who saved each last and when, the newest first', async () => {
  const first = idIn(await editor.create('page', { ...page, slug: 'not-yet' }));
  const second = idIn(await contributor.create('news-item', { ...newsItem, title: 'Please look at this' }));
  const list = [
    { documentId: second, title: 'Please look at this', kind: 'News item', who: 'Robin', isPublic: false },
    { documentId: first, title: page.title, kind: 'Page', who: 'Editor', isPublic: false, goLiveAt: null },
  ];
  for (const account of [editor, contributor]) expect(await waiting(account)).toMatchObject(list);
  const [{ at: savedAt } = { at: '' }] = (await waiting(editor)).map((draft) => ({ at: String(at(draft, 'at')) }));
  expect(Math.abs(Date.parse(savedAt) - Date.now())).toBeLessThan(60_000);
});

it('takes a draft off the list when it is published, and puts it back when it is changed', async () => {
  const id = idIn(await editor.create('news-item', { ...newsItem, title: 'Comes and goes' }));
  const named = async () => (await waiting(editor)).find((draft) => at(draft, 'documentId') === id);
  expect(await named()).toMatchObject({ isPublic: false });
  await editor.publish('news-item', id);
  expect(await named()).toBeUndefined();
  await contributor.save('news-item', id, { summary: 'A better summary.' });
  expect(await named()).toMatchObject({ isPublic: true, who: 'Robin' });
  await editor.bulk('Publish', 'news-item', [id]);
  expect(await named()).toBeUndefined();
});

it('says of a draft when it goes live by itself', async () => {
  const goLiveAt = inMinutes(90);
  const id = idIn(await editor.create('news-item', { ...newsItem, title: 'On Monday', goLiveAt }));
  expect((await waiting(editor)).find((draft) => at(draft, 'documentId') === id)).toMatchObject({ goLiveAt });
});

it('lists a few only, and says that there are more', async () => {
  for (let number = 1; number <= 9; number += 1)
    await editor.create('news-item', { ...newsItem, title: `No. ${number}` });
  const { body } = await editor.request('GET', '/newsroom/drafts');
  expect(body).toMatchObject({ areMore: true });
  expect(await waiting(editor)).toHaveLength(8);
});

it('tells nobody of drafts that they may not see', async () => {
  const writer = await createWriter(newsroom, true);
  expect(await waiting(writer)).toEqual([]);
  const own = idIn(await writer.create('news-item', { ...newsItem, title: 'My own' }));
  expect(await waiting(writer)).toMatchObject([{ documentId: own }]);
  for (const path of ['/newsroom/home', '/newsroom/drafts']) {
    expect((await fetch(`${newsroom.url}${path}`)).status).toBe(401);
  }
});

const news = 'api::news-item.news-item';
const siteSettings = 'api::site-settings.site-settings';

/** The names of the fields in the form of a type. */
async function fieldsInForm(account: Account, uid: string): Promise<unknown[]> {
  const { body } = await account.request('GET', `/content-manager/content-types/${uid}/configuration`);
  const rows = at(body, 'data', 'contentType', 'layouts', 'edit');
  return Array.isArray(rows) ? rows.flat().map((cell) => at(cell, 'name')) : [];
}

it('shows nobody a field that is not theirs to fill in', async () => {
  const timing = ['showNamed', 'goLiveAt', 'takeDownAt', 'takeDownReason'];
  expect(await fieldsInForm(editor, news)).toEqual(
    expect.arrayContaining([...timing, 'title', 'cover', 'changeNotes']),
  );
  const contributors = await fieldsInForm(contributor, news);
  expect(contributors).toEqual(expect.arrayContaining(['title', 'body', 'cover', 'partners', 'changeNotes']));
  expect(contributors.filter((field) => timing.includes(String(field)))).toEqual([]);

  expect(await fieldsInForm(await newsroom.administrator(), siteSettings)).toContain('tagAuthority');
  expect((await fieldsInForm(editor, siteSettings)).filter((field) => /^tag[AD]/.test(String(field)))).toEqual([]);
});

it('shows the whole of what somebody can only read', async () => {
  const partner = 'api::partner.partner';
  expect(await fieldsInForm(contributor, partner)).toEqual(await fieldsInForm(editor, partner));
});
