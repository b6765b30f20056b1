import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at, requestAs } from './harness/account';
import { idIn, type TypeName, uidOf } from './harness/desk';
import { type Newsroom, startNewsroom } from './harness/newsroom';
import { inspection, newsItem, page, partner } from './harness/samples';
import { createWriter } from './harness/writer';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await startNewsroom();
});
afterAll(() => newsroom.stop());

interface Line {
  line: string;
  type: string;
  id: string;
  data: Record<string, unknown>;
}

async function draftOf(type: TypeName | 'site-settings', id: string, headers: Record<string, string> = {}) {
  const answer = await fetch(`${newsroom.url}/api/draft/${type}/${id}`, {
    headers: { authorization: `Bearer ${newsroom.settings.PREVIEW_TOKEN}`, ...headers },
  });
  const text = await answer.text();
  const lines: Line[] =
    answer.status === 200
      ? text
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => JSON.parse(line))
      : [];
  return {
    status: answer.status,
    etag: answer.headers.get('etag') ?? '',
    item: lines.find((line) => line.id === id && line.line === 'item'),
    lines,
  };
}

/** What the website is sent, in lines. */
async function published(): Promise<string> {
  const answer = await requestAs(newsroom.url, newsroom.settings.SITE_CONTENT_TOKEN, 'GET', '/api/site-content');
  return String(answer.body);
}

describe('the export with one draft in it', () => {
  it('holds the draft in place of what is published, and nothing else of other drafts', async () => {
    const editor = await newsroom.editor();
    const id = idIn(await editor.create('news-item', { ...newsItem, title: 'As published' }));
    await editor.publish('news-item', id);
    await editor.save('news-item', id, { title: 'As changed' });
    await editor.create('news-item', { ...newsItem, title: 'Another draft', slug: 'another-draft' });

    const { item, lines } = await draftOf('news-item', id);
    expect(item?.data).toMatchObject({ title: 'As changed' });
    expect(lines.filter((line) => line.id === id && line.line === 'item')).toHaveLength(1);
    expect(JSON.stringify(lines)).not.toMatch(/As published|Another draft/);
    expect(await published()).not.toContain('As changed');
  });

  it('gives a draft the day it would get by Publish, or the one it is planned for', async () => {
    const editor = await newsroom.editor();
    const today = new Date().toLocaleDateString('en-CA', { timeZone: 'Europe/London' });
    const now = idIn(await editor.create('news-item', { ...newsItem, title: 'Now', slug: 'now' }));
    expect((await draftOf('news-item', now)).item?.data.publishedOn).toBe(today);
    const goLiveAt = '2031-07-01T23:30:00.000Z';
    const later = idIn(await editor.create('news-item', { ...newsItem, title: 'Later', slug: 'later', goLiveAt }));
    expect((await draftOf('news-item', later)).item?.data.publishedOn).toBe('2031-07-02');
  });

  it('shows a hidden thing, and what is hidden beside it stays hidden', async () => {
    const editor = await newsroom.editor();
    const one = idIn(await editor.create('partner', { ...partner, name: 'First hidden' }));
    await editor.create('partner', { ...partner, name: 'Second hidden' });
    const { lines } = await draftOf('partner', one);
    expect(JSON.stringify(lines)).toContain('First hidden');
    expect(JSON.stringify(lines)).not.toContain('Second hidden');
    const about = idIn(await editor.create('inspection', { ...inspection, title: 'Hidden inspection' }));
    expect((await draftOf('inspection', about)).item?.data.title).toBe('Hidden inspection');
    expect(await published()).not.toMatch(/First hidden|Hidden inspection/);
  });

  it('says nothing of what is not there, and knows only types that are on the website', async () => {
    expect((await draftOf('news-item', 'abcdefghijklmnopqrstuvwx')).status).toBe(404);
    for (const type of ['address', 'publication'] as const) {
      expect((await draftOf(type, 'abcdefghijklmnopqrstuvwx')).status).toBe(404);
    }
    const editor = await newsroom.editor();
    const gone = idIn(await editor.create('page', { ...page, title: 'Gone', slug: 'gone' }));
    expect((await draftOf('page', gone)).status).toBe(200);
    await editor.remove('page', gone);
    expect((await draftOf('page', gone)).status).toBe(404);
  });

  it('is not sent again while nothing changed, and at once when something did', async () => {
    const editor = await newsroom.editor();
    const id = idIn(await editor.create('page', { ...page, title: 'Again', slug: 'again' }));
    const { etag } = await draftOf('page', id);
    expect((await draftOf('page', id, { 'if-none-match': etag })).status).toBe(304);
    await editor.save('page', id, { summary: 'Another summary.' });
    const next = await draftOf('page', id, { 'if-none-match': etag });
    expect([next.status, next.item?.data.summary]).toEqual([200, 'Another summary.']);
  });

  it('is handed to nobody but the preview', async () => {
    const id = idIn(await (await newsroom.editor()).create('page', { ...page, title: 'Whose', slug: 'whose' }));
    const ask = async (token: string | undefined) =>
      (await requestAs(newsroom.url, token, 'GET', `/api/draft/page/${id}`)).status;
    const { SITE_CONTENT_TOKEN, LINK_REPORT_TOKEN } = newsroom.settings;
    for (const token of [SITE_CONTENT_TOKEN, LINK_REPORT_TOKEN, 'wrong', undefined, (await newsroom.editor()).token]) {
      expect(await ask(token)).toBeOneOf([401, 403]);
    }
  });
});

describe('a link to a preview', () => {
  const share = async (type: TypeName | 'site-settings', id: string, who = newsroom.editor()) =>
    (await who).request('POST', `/newsroom/preview/api::${type}.${type}/${id}`);

  it('is signed, and works for seven days', async () => {
    const id = idIn(await (await newsroom.editor()).create('page', { ...page, title: 'Shared', slug: 'shared' }));
    const { status, body } = await share('page', id);
    expect(status).toBe(200);
    const [, shows, type, item, ends, signature] = new URL(String(at(body, 'address'))).pathname.split('/');
    expect([shows, type, item]).toEqual(['draft', 'page', id]);
    expect(new Date(Number(ends) * 1000).toISOString()).toBe(at(body, 'until'));
    expect(Number(ends) - Date.now() / 1000).toBeGreaterThan(7 * 24 * 60 * 60 - 60);
    expect(Number(ends) - Date.now() / 1000).toBeLessThanOrEqual(7 * 24 * 60 * 60);
    const key = newsroom.settings.PREVIEW_KEY ?? '';
    expect(signature).toBe(createHmac('sha256', key).update(`draft/page/${id}/${ends}`).digest('base64url'));
  });

  it('is made for nothing that is not there or has no page', async () => {
    expect((await share('page', 'abcdefghijklmnopqrstuvwx')).status).toBe(404);
    expect((await share('site-settings', 'abcdefghijklmnopqrstuvwx')).status).toBe(404);
    expect((await share('publication', 'abcdefghijklmnopqrstuvwx')).status).toBe(404);
  });

  it('is made for nobody who may not see the item, by Strapi’s way neither', async () => {
    const id = idIn(
      await (await newsroom.editor()).create('news-item', { ...newsItem, title: 'Of a colleague', slug: 'colleague' }),
    );
    const writer = await createWriter(newsroom, true);
    const open = (documentId: string) =>
      writer.request('GET', `/content-manager/preview/url/${uidOf('news-item')}?documentId=${documentId}&status=draft`);
    expect((await share('news-item', id, Promise.resolve(writer))).status).toBe(404);
    expect(at((await open(id)).body, 'data', 'url')).toBeUndefined();

    const own = idIn(await writer.create('news-item', { ...newsItem, title: 'Their own', slug: 'own' }));
    expect((await share('news-item', own, Promise.resolve(writer))).status).toBe(200);
    expect(at((await open(own)).body, 'data', 'url')).toContain(`/draft/news-item/${own}/`);
  });

  it('is made for nobody who is not signed in', async () => {
    expect((await requestAs(newsroom.url, undefined, 'POST', '/newsroom/preview/api::page.page/x')).status).toBe(401);
  });
});

it('the pages of the admin may frame the preview, and nothing else', async () => {
  const policy = (await fetch(`${newsroom.url}/admin`)).headers.get('content-security-policy') ?? '';
  expect(policy).toMatch(/(?:^|;)frame-src http:\/\/127\.0\.0\.1:4322(?:;|$)/);
});
