import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at } from './harness/account';
import { idIn } from './harness/desk';
import { type Newsroom, startNewsroom } from './harness/newsroom';
import { linkedDocument, newsItem, page, partner, pdf, png, widePng } from './harness/samples';
import { type LibraryFile, upload } from './site-content/library';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await startNewsroom();
});
afterAll(() => newsroom.stop());

/** Asks for exactly this path: a browser would tidy it. */
function ask(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<{ status: number; bytes: Buffer }> {
  const { hostname, port } = new URL(newsroom.url);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, bytes: Buffer.concat(parts) }));
    });
    asked.on('error', reject).end();
  });
}

async function picture(name = 'hidden garden.png'): Promise<LibraryFile> {
  return upload(await newsroom.editor(), name, 'image/png', png);
}

const statusOf = async (path: string, headers?: Record<string, string>) => (await ask(path, headers)).status;
const bearer = (token = '') => ({ authorization: `Bearer ${token}` });

/** The pass of a browser in which somebody has just signed in, and what ends the session there. */
async function signedIn() {
  const email = `colleague-${Date.now()}@example.org`;
  const password = 'Aa1-something-long';
  const editorRole: { id: number } = await newsroom.strapi.db
    .query('admin::role')
    .findOne({ where: { name: 'Editor' } });
  const person = { firstname: 'Colleague', isActive: true, registrationToken: null, roles: [editorRole.id] };
  const user: { id: number } = await newsroom.strapi.service('admin::user').create({ ...person, email, password });
  const login = await fetch(`${newsroom.url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const token = String(at(await login.json(), 'data', 'token'));
  const answer = await fetch(`${newsroom.url}/admin/users/me`, { headers: bearer(token) });
  const set = answer.headers.getSetCookie();
  return { user, token, set, cookie: set.map((one) => one.split(';')[0]).join('; ') };
}

describe('a file that readers do not see', () => {
  it('is not for strangers, nor for the tokens of the website and of the links', async () => {
    const { url } = await picture();
    expect(await statusOf(url)).toBe(404);
    for (const token of ['', 'wrong', newsroom.settings.SITE_CONTENT_TOKEN, newsroom.settings.LINK_REPORT_TOKEN]) {
      expect(await statusOf(url, bearer(token))).toBe(404);
    }
    expect(await statusOf(url, { ...bearer(newsroom.settings.PREVIEW_TOKEN) })).toBe(200);
  });

  it('is refused in the words with which a file is refused that there never was', async () => {
    const { url } = await picture();
    expect((await ask(url)).bytes).toEqual((await ask('/uploads/never.png')).bytes);
  });

  it('is the same to every other way of asking', async () => {
    const { url } = await picture();
    expect(await statusOf(url, { range: 'bytes=0-3' })).toBe(404);
    expect(await statusOf(url, { 'if-modified-since': new Date().toUTCString() })).toBe(404);
    expect(await statusOf(url, { 'x-http-method-override': 'GET' })).toBe(404);
    expect(await statusOf(`${url}?token=${newsroom.settings.PREVIEW_TOKEN}`)).toBe(404);
    expect((await ask(url, {}, 'HEAD')).status).toBe(404);
  });

  it.each([
    (path: string) => path.replace('/uploads', '/%75ploads'),
    (path: string) => path.replace('/uploads', '/%55PLOADS'),
    (path: string) => path.replace('/uploads', '/UPLOADS'),
    (path: string) => path.replace('/uploads', '/upload%C5%BF'),
    (path: string) => path.replace('/uploads', '/./uploads'),
    (path: string) => path.replace('/uploads', '/x/../uploads'),
    (path: string) => path.replace('/uploads', '/x/%2e%2e/uploads'),
    (path: string) => path.replace('/uploads', '/admin/../uploads'),
    (path: string) => path.replace('/uploads', '/uploads/../uploads'),
    (path: string) => path.replace('/uploads/', '//uploads//'),
    (path: string) => path.replace('/uploads/', '/uploads%2f'),
    (path: string) => path.replace('/uploads/', '/uploads/.%2f'),
    (path: string) => path.replace('/uploads/', '\\uploads\\'),
    (path: string) => path.replace('/uploads/', '/uploads%5c'),
    (path: string) => path.replace('/uploads/', '/%2fuploads/'),
    (path: string) => path.replace('.png', '%2epng'),
    (path: string) => path.replace('.png', '.PNG'),
    (path: string) => `${path}/`,
    (path: string) => `${path}%00`,
    (path: string) => `${path}%`,
    (path: string) => `${path}#x`,
    (path: string) => `${path};x`,
    (path: string) => `/admin${path}`,
    (path: string) => `/api${path}`,
    (path: string) => `${newsroom.url}${path}`,
  ])('is at no other address: %s', async (written) => {
    const { url } = await picture();
    const { status, bytes } = await ask(written(url));
    expect([status >= 200 && status < 300 && bytes.includes('PNG'), bytes.equals(png)]).toEqual([false, false]);
  });
});

describe('a file that readers see', () => {
  it('is for everybody from Publish until it is taken down, and its smaller sizes never are', async () => {
    const editor = await newsroom.editor();
    const cover = await upload(editor, 'cover.png', 'image/png', widePng());
    const inText = await picture('in text.png');
    const id = idIn(
      await editor.create('news-item', {
        ...newsItem,
        title: 'With pictures',
        body: `See ![the hall](${newsroom.url}${inText.url}).`,
        cover: { file: cover.id, altText: 'A garden' },
      }),
    );
    const both = async () => [await statusOf(cover.url), await statusOf(inText.url)];
    expect(await both()).toEqual([404, 404]);
    expect(at(await editor.publish('news-item', id), 'status')).toBe(200);
    expect(await both()).toEqual([200, 200]);
    expect(await statusOf(cover.url.replace('/uploads/', '/uploads/thumbnail_'))).toBe(404);
    await editor.takeDown('news-item', id);
    expect(await both()).toEqual([404, 404]);
  });

  it('is for nobody else once it is hidden: a partner’s logo, a document', async () => {
    const editor = await newsroom.editor();
    const logo = await picture('logo.png');
    const letter = await upload(editor, 'letter.pdf', 'application/pdf', pdf);
    const mark = { ...partner, name: 'With a mark', logo: { file: logo.id, altText: 'A tree' } };
    const paper = { ...linkedDocument, title: 'A letter', source: 'file', file: letter.id };
    const [one, other] = [
      idIn(await editor.create('partner', mark)),
      idIn(await editor.create('inspection-document', paper)),
    ];
    expect([await statusOf(logo.url), await statusOf(letter.url)]).toEqual([404, 404]);
    await editor.save('partner', one, { showOnSite: true });
    await editor.save('inspection-document', other, { showOnSite: true });
    expect([await statusOf(logo.url), await statusOf(letter.url)]).toEqual([200, 200]);
  });

  it('stays public when a draft uses it too, and a draft does not make one public', async () => {
    const editor = await newsroom.editor();
    const shared = await picture('shared.png');
    const text = { ...page, title: 'Public', body: `![A garden](${shared.url})` };
    await editor.publish('page', idIn(await editor.create('page', text)));
    await editor.create('page', {
      ...text,
      title: 'Draft',
      body: `![A garden](${shared.url}) ![B](${(await picture()).url})`,
    });
    expect(await statusOf(shared.url)).toBe(200);
  });
});

describe('somebody who is signed in to the admin', () => {
  it('sees every file in the browser, by a cookie that opens nothing else', async () => {
    const { url } = await picture();
    const { set, cookie, token } = await signedIn();
    expect(set).toHaveLength(2);
    for (const one of set) expect(one).toMatch(/; path=\/uploads; samesite=strict; httponly$/i);
    expect(await statusOf(url, { cookie })).toBe(200);
    expect(await statusOf('/admin/users/me', { cookie })).toBe(401);
    expect(cookie).not.toContain(token);
  });

  it('does not when the cookie is altered, cut, or signed by nobody', async () => {
    const { url } = await picture();
    const [pass = '', signature = ''] = (await signedIn()).cookie.split('; ');
    const other = (await signedIn()).cookie.split('; ')[0];
    for (const cookie of [
      pass,
      signature,
      `${pass}x; ${signature}`,
      `${other}; ${signature}`,
      `${pass}; ${signature}x`,
    ]) {
      expect(await statusOf(url, { cookie })).toBe(404);
    }
  });

  it('does not any more after signing out', async () => {
    const { url } = await picture();
    const { cookie, token } = await signedIn();
    await fetch(`${newsroom.url}/admin/logout`, { method: 'POST', headers: bearer(token) });
    expect(await statusOf(url, { cookie })).toBe(404);
  });

  it('does not any more once the account is switched off', async () => {
    const { url } = await picture();
    const { cookie, user } = await signedIn();
    await newsroom.strapi.service('admin::user').updateById(user.id, { isActive: false });
    expect(await statusOf(url, { cookie })).toBe(404);
  });

  it('is given addresses without any signature, so none is ever stored', async () => {
    const editor = await newsroom.editor();
    const { id, url } = await picture();
    expect(url).toMatch(/^\/uploads\/[\w.]+$/);
    const listed = await editor.request('GET', `/upload/files/${id}`);
    expect(at(listed.body, 'url')).toBe(url);
  });
});
