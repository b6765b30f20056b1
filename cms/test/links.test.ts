import { afterAll, beforeAll, expect, it } from 'vitest';
import { placesOf } from './erasing/places-of';
import { type Account, at } from './harness/account';
import { type Desk, idIn, uidOf } from './harness/desk';
import { endEveryMinute } from './harness/every-minute';
import { type Newsroom, startNewsroom } from './harness/newsroom';
import { linkedDocument, newsItem, partner } from './harness/samples';
import { found, night, report } from './links/nights';
import { askForExport, itemIn } from './site-content/exported';

let newsroom: Newsroom;
let editor: Account & Desk;
beforeAll(async () => {
  newsroom = await startNewsroom();
  await endEveryMinute(newsroom.strapi);
  editor = await newsroom.editor();
});
afterAll(() => newsroom.stop());

let number = 0;

/** A document on the website, with a link and a copy that nothing else has. */
async function documentOnline(changes: object = {}) {
  number += 1;
  const link = `https://council.example.org/${number}.pdf`;
  // As archives do.
  const archivedCopy = `https://archive.example.org/web/${link}`;
  const title = `Letter ${number}`;
  const data = { ...linkedDocument, title, link, archivedCopy, showOnSite: true, ...changes };
  const id = idIn(await editor.create('inspection-document', data));
  return { id, key: `inspection-document:${id}`, title, link, archivedCopy };
}

const exportedData = async (id: string) => at(itemIn(await askForExport(newsroom), id), 'data');
const home = async () => (await editor.request('GET', '/newsroom/links')).body;
const beside = async (type: 'inspection-document' | 'news-item', id: string) =>
  at((await editor.request('GET', `/newsroom/links/${uidOf(type)}/${id}`)).body, 'links');

it('says of a document since when its link is dead, once two different days have said that it is gone', async () => {
  const { id, key, link } = await documentOnline();
  const gone = found(link, [key]);
  await night(newsroom, '2026-11-20', gone);
  await night(newsroom, '2026-11-20', gone);
  expect(await exportedData(id)).toMatchObject({ link, linkDeadSince: null });

  await night(newsroom, '2026-11-21', gone);
  expect(await exportedData(id)).toMatchObject({ link, linkDeadSince: '2026-11-20', archivedCopyDeadSince: null });

  await night(newsroom, '2026-11-22');
  expect(await exportedData(id)).toMatchObject({ link, linkDeadSince: null });
});

it('waits for three days before it believes that a host is gone', async () => {
  const { id, key, archivedCopy } = await documentOnline();
  const away = found(archivedCopy, [key], { outcome: 'unreachable', says: 'has a host that does not exist' });
  for (const day of ['2026-11-20', '2026-11-21']) await night(newsroom, day, away);
  expect(await exportedData(id)).toMatchObject({ archivedCopyDeadSince: null });
  await night(newsroom, '2026-11-23', away);
  expect(await exportedData(id)).toMatchObject({ archivedCopyDeadSince: '2026-11-20', linkDeadSince: null });
});

it('never takes for dead what only could not be asked, and does not forget what it knew before', async () => {
  const [busy, shaky] = [await documentOnline(), await documentOnline()];
  const unsure = { outcome: 'unsure', says: 'did not let itself be asked (it answered 403)' } as const;
  const nightly = [found(busy.link, [busy.key], unsure), found(shaky.link, [shaky.key], unsure)];
  for (let day = 10; day < 20; day += 1) await night(newsroom, `2026-11-${day}`, ...nightly);
  expect(await exportedData(busy.id)).toMatchObject({ linkDeadSince: null });

  await night(newsroom, '2026-11-20', found(shaky.link, [shaky.key]));
  await night(newsroom, '2026-11-21', ...nightly);
  await night(newsroom, '2026-11-22', found(shaky.link, [shaky.key]));
  expect(await exportedData(shaky.id)).toMatchObject({ linkDeadSince: '2026-11-20' });
  await night(newsroom, '2026-11-23', ...nightly);
  expect(await exportedData(shaky.id)).toMatchObject({ linkDeadSince: '2026-11-20' });
});

it('tells editors on the home page where links lead nowhere, until they mend it', async () => {
  await editor.request('GET', '/newsroom/links');
  const { id, key, title, link } = await documentOnline();
  const address = 'https://gone.example.org/a?b=1&c=2';
  const body = `See [it](${address.replace('&', '&amp;')}) and [another](${address}3).`;
  const news = idIn(await editor.create('news-item', { ...newsItem, title: 'Names a link', body }));
  await editor.publish('news-item', news);
  const links = [found(link, [key]), found(address, [`news-item:${news}`])];
  await night(newsroom, '2026-11-20', ...links);
  expect(await home()).toEqual({ lastLook: { at: '2026-11-20T03:17:00.000Z', checked: 10 }, links: [] });
  await night(newsroom, '2026-11-21', ...links);

  const shared = { trouble: 'dead', since: '2026-11-20', says: 'answered 404', movedTo: null };
  const ofDocument = {
    ...shared,
    address: link,
    fields: ['Link'],
    title,
    kind: 'Inspection document',
    form: `/content-manager/collection-types/${uidOf('inspection-document')}/${id}`,
  };
  const ofNews = { ...shared, address, fields: ['Article'], title: 'Names a link', kind: 'News item' };
  expect(at(await home(), 'links')).toMatchObject([ofDocument, ofNews]);
  expect(await beside('inspection-document', id)).toEqual([{ ...shared, address: link, fields: ['Link'] }]);

  await editor.save('news-item', news, { body: `Only [another](${address}3).` });
  expect(await beside('news-item', news)).toEqual([]);
  // Readers still have the old text.
  expect(at(await home(), 'links')).toMatchObject([ofDocument, ofNews]);
  await editor.publish('news-item', news);
  expect(at(await home(), 'links')).toMatchObject([ofDocument]);
  const mended = 'https://council.example.org/new.pdf';
  await editor.save('inspection-document', id, { link: mended, replacedWithoutNote: mended });
  expect(at(await home(), 'links')).toEqual([]);
});

it('warns beside a draft that has an address which is known to be dead, and of what has moved or can’t be asked', async () => {
  const { key, link } = await documentOnline();
  const [moved, silent] = ['https://old.example.org/', 'https://silent.example.org/'];
  const draft = idIn(await editor.create('news-item', { title: 'A draft', body: `${link} ${moved} ${silent}` }));
  const links = [
    found(link, [key]),
    found(moved, [key], { outcome: 'moved', says: 'has moved for good', movedTo: 'https://new.example.org/' }),
    found(silent, [key], { outcome: 'unsure', says: 'did not answer within 20 seconds' }),
  ];
  await night(newsroom, '2026-11-01', ...links);
  await night(newsroom, '2026-11-02', ...links);
  expect(await beside('news-item', draft)).toMatchObject([
    { address: link, trouble: 'dead', fields: ['Article'] },
    { address: moved, trouble: 'moved', movedTo: 'https://new.example.org/' },
    { address: silent, trouble: 'unsure', since: '2026-11-01' },
  ]);
});

it('keeps no address of an item whose personal information was erased', async () => {
  const [erased, kept] = [
    await documentOnline({ link: 'https://person.example.org/Wilhelmina' }),
    await documentOnline(),
  ];
  const shared = 'https://shared.example.org/';
  const links = [
    found('https://person.example.org/Wilhelmina', [erased.key], { says: 'answered 404 to Wilhelmina' }),
    found(shared, [erased.key, kept.key]),
  ];
  await night(newsroom, '2026-11-20', ...links);
  expect((await placesOf(newsroom, 'Wilhelmina')).length).toBeGreaterThan(0);
  const asked = { reason: 'personal-information', deletes: true };
  expect(await editor.takeDown('inspection-document', erased.id, asked)).toMatchObject({ body: { refused: [] } });
  expect(await placesOf(newsroom, 'Wilhelmina')).toEqual([]);
  expect(await placesOf(newsroom, shared)).not.toEqual([]);
  const rows: unknown[] = await newsroom.strapi.db.query('api::outside-link.outside-link').findMany();
  expect(rows).toMatchObject([{ address: shared, items: [kept.key] }]);
});

it('forgets an address that is no longer on the website', async () => {
  const { key, link } = await documentOnline();
  await night(newsroom, '2026-11-20', found(link, [key]));
  await night(newsroom, '2026-11-21');
  expect(await newsroom.strapi.db.query('api::outside-link.outside-link').count()).toBe(0);
});

it('takes a report by the token that is for it, and from nobody else', async () => {
  const { key, link } = await documentOnline();
  const body = { checked: 1, links: [found(link, [key])] };
  expect((await report(newsroom, body)).status).toBe(204);
  expect(at(await home(), 'lastLook', 'checked')).toBe(1);
  expect((await report(newsroom, body, newsroom.settings.SITE_CONTENT_TOKEN)).status).toBe(403);
  expect((await report(newsroom, body, 'wrong')).status).toBe(401);
  expect((await report(newsroom, body, editor.token)).status).toBe(401);
});

it('takes nothing that is not exactly a report, and then keeps what it knew', async () => {
  const { key, link } = await documentOnline();
  await night(newsroom, '2026-11-20', found(link, [key]));
  const good = found(link, [key]);
  const wrong: unknown[] = [
    undefined,
    [],
    { links: [] },
    { checked: 1, links: [], more: true },
    { checked: -1, links: [] },
    { checked: 0, links: [good] },
    { checked: 2, links: [good, good] },
    { checked: 9, links: Array(5001).fill(good) },
    ...[
      { address: 'javascript:alert(1)' },
      { address: `https://example.org/${'a'.repeat(2000)}` },
      { outcome: 'dead' },
      { says: 'x'.repeat(201) },
      { says: '' },
      { outcome: 'moved', movedTo: null },
      { outcome: 'moved', movedTo: 'javascript:alert(1)' },
      { movedTo: 'https://example.org/' },
      { items: [] },
      { items: ['admin::user:1'] },
      { items: [{ key }] },
      { deadSince: '2020-01-01' },
    ].map((change) => ({ checked: 1, links: [{ ...good, ...change }] })),
  ];
  for (const body of wrong) expect((await report(newsroom, body)).status, JSON.stringify(body)?.slice(0, 80)).toBe(400);
  expect(at(await home(), 'lastLook')).toEqual({ at: '2026-11-20T03:17:00.000Z', checked: 10 });
  expect((await report(newsroom, { checked: 1, links: [], pad: 'x'.repeat(6_000_000) })).status).toBe(413);
});

it('shows the list to people who are signed in, and to nobody else', async () => {
  for (const token of [undefined, newsroom.settings.LINK_REPORT_TOKEN, newsroom.settings.SITE_CONTENT_TOKEN]) {
    const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
    expect((await fetch(`${newsroom.url}/newsroom/links`, { headers })).status).toBe(401);
  }
  const unknown = await editor.request('GET', '/newsroom/links/admin::user/1');
  expect(unknown.status).toBe(404);
});

it('a partner’s website is in the list too', async () => {
  const website = 'https://partner.example.org/';
  const id = idIn(await editor.create('partner', { ...partner, website, showOnSite: true }));
  for (const day of ['2026-11-20', '2026-11-21']) await night(newsroom, day, found(website, [`partner:${id}`]));
  expect(at(await home(), 'links')).toMatchObject([{ title: partner.name, fields: ['Website'], kind: 'Partner' }]);
});
