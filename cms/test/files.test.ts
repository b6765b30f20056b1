import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Account, at } from './harness/account';
import { type Desk, idIn, refusals } from './harness/desk';
import { type Newsroom, startNewsroom } from './harness/newsroom';
import { bytes, linkedDocument, newsItem, partner, pdf, png } from './harness/samples';

let newsroom: Newsroom;
let editor: Account & Desk;
let pictureId: unknown;
let pdfId: unknown;
beforeAll(async () => {
  newsroom = await startNewsroom();
  editor = await newsroom.editor();
  pictureId = at((await editor.upload('garden.png', 'image/png', png)).body, 0, 'id');
  pdfId = at((await editor.upload('letter.pdf', 'application/pdf', pdf)).body, 0, 'id');
});
afterAll(() => newsroom.stop());

it('takes pictures and PDFs, and serves them', async () => {
  const picture = await editor.upload('second.png', 'image/png', png);
  expect(picture).toMatchObject({ status: 201, body: [{ mime: 'image/png', width: 1 }] });
  const letter = await editor.upload('second.pdf', 'application/pdf', pdf);
  expect(letter).toMatchObject({ status: 201, body: [{ mime: 'application/pdf' }] });

  const headers = { authorization: `Bearer ${newsroom.settings.PREVIEW_TOKEN}` };
  const served = await fetch(`${newsroom.url}${at(letter.body, 0, 'url')}`, { headers });
  expect(served.status).toBe(200);
  expect(new Uint8Array(await served.arrayBuffer())).toEqual(pdf);
});

it('refuses something that is only called a PDF, and says what to do', async () => {
  const answer = await editor.upload('letter.pdf', 'application/pdf', bytes('<html>Not found</html>'));
  expect(answer).toMatchObject({
    status: 400,
    body: {
      error: {
        message:
          '“letter.pdf” is called a PDF, but it is not one, or it is damaged. Open it on your own computer. If it looks right there, save it anew as .pdf and upload that; if it does not, get it again from whoever made it.',
      },
    },
  });
});

it.each([
  ['drawing.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
  ['page.html', 'text/html', '<html></html>'],
  ['script.js', 'text/javascript', 'alert(1)'],
  ['notes.txt', 'text/plain', 'Notes'],
])('refuses %s', async (name, mime, content) => {
  expect((await editor.upload(name, mime, bytes(content))).status).toBe(400);
});

it.each([
  ['page.html', 'GIF89a<script src="/uploads/script.js"></script>'],
  ['script.js', 'GIF89a = 1; alert(document.domain)'],
  ['page.xhtml', '%PDF-1.7 <html/>'],
  ['drawing.svg', '%PDF-1.7 <svg/>'],
  ['feed.xml', '%PDF-1.7 <rss/>'],
])('refuses %s also when it begins like a picture or a PDF and says nothing of its type', async (name, content) => {
  const answer = await editor.upload(name, 'application/octet-stream', bytes(content));
  expect(answer).toMatchObject({
    status: 400,
    body: { error: { message: expect.stringContaining(`“${name}” can’t be uploaded here. Pictures: .jpg`) } },
  });
});

it('keeps nothing of what it refused', async () => {
  const names: { name: string }[] = await newsroom.strapi.db.query('plugin::upload.file').findMany();
  expect(names.map(({ name }) => name).sort()).toEqual(['garden.png', 'letter.pdf', 'second.pdf', 'second.png']);
});

it('leaves nothing on disk of what strangers send, and of what it refuses', async () => {
  const sent = randomBytes(4321);
  const form = new FormData();
  form.append('files', new Blob([sent]), 'page.html');
  form.append('other', new Blob([sent]), 'letter.doc');
  for (const address of ['/nowhere', '/upload', '/admin/login']) {
    await fetch(`${newsroom.url}${address}`, { method: 'POST', body: form });
  }
  expect((await editor.request('POST', '/upload', form)).status).toBe(400);
  expect(temporaryFilesOf(sent)).toEqual([]);
});

function temporaryFilesOf(content: Buffer): string[] {
  const files = readdirSync(tmpdir()).map((name) => path.join(tmpdir(), name));
  return files
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.size === content.length)
    .filter((file) => statSync(file).isFile() && readFileSync(file).equals(content));
}

it('asks for the file or the link, as chosen', async () => {
  const noLink = await editor.create('inspection-document', { ...linkedDocument, link: null });
  expect(refusals(noLink)).toEqual({
    link: 'There is no link yet. Paste the address of the document, or choose “file” instead.',
  });
  const noFile = await editor.create('inspection-document', { ...linkedDocument, source: 'file' });
  expect(refusals(noFile)).toEqual({
    file: 'There is no file yet. Add the document, or choose “link” instead.',
  });
});

it('keeps only the file or the link, whichever was chosen last', async () => {
  const id = idIn(await editor.create('inspection-document', { ...linkedDocument, source: 'file', file: pdfId }));
  expect((await editor.read('inspection-document', id)).body).toMatchObject({
    data: { link: null, file: { id: pdfId } },
  });

  await editor.save('inspection-document', id, { source: 'link', link: 'https://example.org/' });
  expect((await editor.read('inspection-document', id)).body).toMatchObject({ data: { file: null } });

  const back = await editor.save('inspection-document', id, { source: 'file' });
  expect(refusals(back)).toHaveProperty('file');
});

it('asks for a description of a picture when a news item is published, not while it is a draft', async () => {
  const draft = await editor.create('news-item', { ...newsItem, title: 'Picture', cover: { file: pictureId } });
  const id = idIn(draft);
  const refused = await editor.publish('news-item', id);
  expect(refusals(refused)).toEqual({
    'cover.altText':
      'Picture at the top: Describe the picture for people who cannot see it, or turn on “Only decoration”.',
  });
  const described = await editor.publish('news-item', id, { cover: { file: pictureId, altText: 'A garden in May' } });
  expect(described.status).toBe(200);
});

it('asks for a description of a logo as soon as readers see it, not while the partner is hidden', async () => {
  const logo = { file: pictureId, altText: '  ' };
  const id = idIn(await editor.create('partner', { ...partner, name: 'Hidden with logo', logo }));
  expect(refusals(await editor.save('partner', id, { showOnSite: true }))).toHaveProperty(['logo.altText']);
  const refused = await editor.create('partner', { ...partner, logo, showOnSite: true });
  expect(refusals(refused)).toHaveProperty(['logo.altText']);
  const decoration = await editor.create('partner', {
    ...partner,
    showOnSite: true,
    logo: { file: pictureId, decorative: true },
  });
  expect(decoration.status).toBe(201);
});

it('notices that a description was taken away from a picture that stays', async () => {
  const logo = { file: pictureId, altText: 'The logo of Example Advice' };
  const id = idIn(await editor.create('partner', { ...partner, name: 'With logo', logo, showOnSite: true }));
  const saved = at((await editor.read('partner', id)).body, 'data', 'logo', 'id');
  expect(refusals(await editor.save('partner', id, { logo: { id: saved, altText: null } }))).toHaveProperty([
    'logo.altText',
  ]);
  expect((await editor.save('partner', id, { logo: { id: saved, caption: 'New' } })).status).toBe(200);
});

it('refuses a picture field without a picture when it goes public', async () => {
  const id = idIn(
    await editor.create('news-item', { ...newsItem, title: 'No picture', cover: { altText: 'Nothing' } }),
  );
  expect((await editor.publish('news-item', id)).status).toBe(400);
});
