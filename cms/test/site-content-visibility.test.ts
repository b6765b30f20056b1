import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Account, at, requestAs } from './harness/account';
import { type Desk, idIn } from './harness/desk';
import { type Newsroom, startNewsroom } from './harness/newsroom';
import * as samples from './harness/samples';
import { signInWithCookie } from './harness/session';
import { askForExport, itemIn, linesOf } from './site-content/exported';

let newsroom: Newsroom;
let editor: Account & Desk;
beforeAll(async () => {
  newsroom = await startNewsroom();
  editor = await newsroom.editor();
});
afterAll(() => newsroom.stop());

const queries = [
  '',
  '?status=draft',
  '?publicationState=preview',
  '?populate=*&status=draft&locale=all',
  '?filters[publishedAt][$null]=true',
  '?fields[]=title&pagination[pageSize]=1',
  '?showOnSite=false&hasPublishedVersion=false',
  '?status=published&status=draft',
  '?status[]=draft&status[]=published',
  '?status[$eq]=draft',
];

describe('what readers may not see', () => {
  let changed: string;
  let unpublished: string;

  beforeAll(async () => {
    idIn(await editor.create('news-item', { ...samples.newsItem, title: 'Secret draft' }));
    changed = idIn(await editor.create('news-item', { ...samples.newsItem, title: 'Open title' }));
    await editor.publish('news-item', changed);
    await editor.save('news-item', changed, { title: 'Secret change' });
    unpublished = idIn(await editor.create('page', { ...samples.page, title: 'Known before' }));
    await editor.publish('page', unpublished);
    await editor.takeDown('page', unpublished);
    await editor.save('page', unpublished, { title: 'Secret again', slug: 'secret-again' });
    idIn(await editor.create('partner', { ...samples.partner, name: 'Secret partner' }));
  });

  it.each(queries)('is not in the export, whatever is asked for (%s)', async (query) => {
    const exported = await askForExport(newsroom, { query });
    expect(exported.status).toBe(200);
    expect(exported.text).not.toMatch(/Secret/);
    const items = linesOf(exported, 'item').map((item) => at(item, 'id'));
    expect(items).toEqual([changed]);
    expect(at(itemIn(exported, changed), 'data', 'title')).toBe('Open title');
  });

  it.each([
    ['GET', { 'x-http-method-override': 'POST' }],
    ['POST', { 'x-http-method-override': 'GET' }],
  ])('%s with the headers %j shows nothing more', async (method, headers) => {
    const exported = await askForExport(newsroom, { method, headers, query: '?status=draft' });
    expect(exported.status).toBe(method === 'GET' ? 200 : 405);
    expect(exported.text).not.toMatch(/Secret/);
  });

  it('the token or the cookie of a signed-in editor opens nothing', async () => {
    const { FIRST_EDITOR_EMAIL: email = '', FIRST_EDITOR_PASSWORD: password = '' } = newsroom.settings;
    const { cookie } = await signInWithCookie(newsroom.url, email, password);
    const answer = await requestAs(newsroom.url, editor.token, 'GET', '/api/site-content?status=draft');
    expect(answer).toMatchObject({ status: 401, body: { data: null } });
    const withCookie = await fetch(`${newsroom.url}/api/site-content?status=draft`, { headers: { cookie } });
    expect([401, 403]).toContain(withCookie.status);
    expect(await withCookie.text()).not.toMatch(/Secret/);

    const both = await askForExport(newsroom, { headers: { cookie }, query: '?status=draft' });
    expect(both.status).toBe(200);
    expect(both.text).not.toMatch(/Secret/);
  });
});

describe('links to what readers may not see', () => {
  it('are left out of a news item, and come back when the target is shown', async () => {
    const shown = idIn(await editor.create('partner', { ...samples.partner, name: 'Shown', showOnSite: true }));
    const hidden = idIn(await editor.create('partner', { ...samples.partner, name: 'Hidden' }));
    const inspection = idIn(await editor.create('inspection', { ...samples.inspection, title: 'Hidden inspection' }));
    const document = idIn(
      await editor.create('inspection-document', { ...samples.linkedDocument, title: 'Hidden one' }),
    );
    const news = idIn(
      await editor.create('news-item', {
        ...samples.newsItem,
        title: 'With links',
        partners: [hidden, shown],
        documents: [document],
        inspection,
      }),
    );
    await editor.publish('news-item', news, { publishWithout: [hidden, document, inspection] });
    const links = async () => {
      const data = at(itemIn(await askForExport(newsroom), news), 'data');
      return [at(data, 'partnerIds'), at(data, 'documentIds'), at(data, 'inspectionId')];
    };
    expect(await links()).toEqual([[shown], [], null]);

    await editor.save('partner', hidden, { showOnSite: true });
    await editor.save('inspection-document', document, { showOnSite: true });
    await editor.save('inspection', inspection, { showOnSite: true });
    expect(await links()).toEqual([[hidden, shown], [document], inspection]);

    await editor.takeDown('partner', shown, { deletes: true });
    expect(await links()).toEqual([[hidden], [document], inspection]);
  });

  it('are left out of the evidence of an inspection', async () => {
    const document = idIn(await editor.create('inspection-document', { ...samples.linkedDocument, title: 'Evidence' }));
    const inspection = idIn(
      await editor.create('inspection', {
        ...samples.inspection,
        title: 'Shown inspection',
        showOnSite: true,
        areasOfWeakness: [
          {
            title: 'Waiting',
            found: 'Too long.',
            checkpoints: [{ checkedOn: '2020-05-06', finding: 'weakness', document }],
          },
        ],
        milestones: [{ happensOn: '2020-05-06', title: 'Letter', kind: 'happened', document }],
      }),
    );
    const evidence = async () => {
      const data = at(itemIn(await askForExport(newsroom), inspection), 'data');
      return [at(data, 'areasOfWeakness', 0, 'checkpoints', 0, 'documentId'), at(data, 'milestones', 0, 'documentId')];
    };
    expect(await evidence()).toEqual([null, null]);
    await editor.save('inspection-document', document, { showOnSite: true });
    expect(await evidence()).toEqual([document, document]);
  });
});

describe('what moved or went away', () => {
  it('an earlier address leads to the item while readers can see it', async () => {
    const id = idIn(await editor.create('news-item', { ...samples.newsItem, title: 'First name' }));
    await editor.publish('news-item', id);
    await editor.publish('news-item', id, { slug: 'second-name' });
    const from = async () =>
      linesOf(await askForExport(newsroom), 'redirect').filter((redirect) => at(redirect, 'id') === id);
    expect(await from()).toEqual([{ line: 'redirect', from: '/news/first-name/', type: 'news-item', id }]);

    await editor.publish('news-item', id, { slug: 'first-name' });
    expect(await from()).toEqual([{ line: 'redirect', from: '/news/second-name/', type: 'news-item', id }]);

    await editor.takeDown('news-item', id);
    expect(await from()).toEqual([]);
  });

  it('unpublished, hidden and deleted things are removals until readers can see them again', async () => {
    const news = idIn(await editor.create('news-item', { ...samples.newsItem, title: 'Goes away' }));
    await editor.publish('news-item', news);
    const partner = idIn(await editor.create('partner', { ...samples.partner, name: 'Goes too', showOnSite: true }));
    const topic = idIn(await editor.create('topic', { name: 'Goes for good' }));
    const ours = [news, partner, topic];
    const removed = async () =>
      linesOf(await askForExport(newsroom), 'removal').filter((removal) => ours.includes(String(at(removal, 'id'))));
    expect(await removed()).toEqual([]);

    await editor.takeDown('news-item', news);
    await editor.takeDown('partner', partner);
    await editor.takeDown('topic', topic, { deletes: true });
    expect(await removed()).toMatchObject([
      { type: 'news-item', id: news, paths: ['/news/goes-away/'] },
      { type: 'partner', id: partner, paths: ['/partners/goes-too/'] },
      { type: 'topic', id: topic, paths: ['/topics/goes-for-good/'] },
    ]);

    await editor.publish('news-item', news);
    await editor.save('partner', partner, { showOnSite: true });
    expect(await removed()).toMatchObject([{ id: topic }]);
  });
});
