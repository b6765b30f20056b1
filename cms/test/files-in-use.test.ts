import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Account, at } from './harness/account';
import { type Desk, idIn } from './harness/desk';
import { type Newsroom, startNewsroom } from './harness/newsroom';
import { linkedDocument, newsItem, page, partner, pdf, png } from './harness/samples';

let newsroom: Newsroom;
let editor: Account & Desk;
beforeAll(async () => {
  newsroom = await startNewsroom();
  editor = await newsroom.editor();
});
afterAll(() => newsroom.stop());

interface File {
  id: number;
  url: string;
}

async function upload(name: string): Promise<File> {
  const isPdf = name.endsWith('.pdf');
  const answer = await editor.upload(name, isPdf ? 'application/pdf' : 'image/png', isPdf ? pdf : png);
  return { id: Number(at(answer.body, 0, 'id')), url: String(at(answer.body, 0, 'url')) };
}

/** Also what strangers may not have. */
async function isServed({ url }: File): Promise<boolean> {
  const headers = { authorization: `Bearer ${newsroom.settings.PREVIEW_TOKEN}` };
  return (await fetch(`${newsroom.url}${url}`, { headers })).ok;
}

it('keeps a file that readers see, whoever deletes it and however, and says where they see it', async () => {
  const cover = await upload('Cover.png');
  const logo = await upload('Logo.png');
  const letter = await upload('Letter.pdf');
  const quoted = await upload('Quoted.png');
  const news = { ...newsItem, title: 'With a cover', cover: { file: cover.id, altText: 'A garden.' } };
  await editor.publish('news-item', idIn(await editor.create('news-item', news)));
  const logoOfPartner = { file: logo.id, altText: 'A tree.' };
  await editor.create('partner', { ...partner, name: 'With a logo', logo: logoOfPartner, showOnSite: true });
  const document = { ...linkedDocument, title: 'With a file', source: 'file', file: letter.id, showOnSite: true };
  await editor.create('inspection-document', document);
  const text = { ...page, title: 'With a picture', body: `![A garden](${newsroom.url}${quoted.url})` };
  await editor.publish('page', idIn(await editor.create('page', text)));

  const users = [
    { file: cover, name: 'Cover.png', where: 'News item “With a cover”' },
    { file: logo, name: 'Logo.png', where: 'Partner “With a logo”' },
    { file: letter, name: 'Letter.pdf', where: 'Inspection document “With a file”' },
    { file: quoted, name: 'Quoted.png', where: 'Page “With a picture”' },
  ];
  for (const { file, name, where } of users) {
    const message = `“${name}” can’t be deleted, for readers see it in: ${where}. Take it out there first.`;
    const refusal = { status: 400, body: { error: { message } } };
    expect(await editor.request('DELETE', `/upload/files/${file.id}`)).toMatchObject(refusal);
    expect(await editor.request('POST', '/upload/actions/bulk-delete', { fileIds: [file.id] })).toMatchObject(refusal);
    expect(await isServed(file)).toBe(true);
  }
});

it('keeps it with its folder, too', async () => {
  const file = await upload('In a folder.png');
  const news = { ...newsItem, title: 'From a folder', cover: { file: file.id, altText: 'A garden.' } };
  await editor.publish('news-item', idIn(await editor.create('news-item', news)));
  const folder = at((await editor.request('POST', '/upload/folders', { name: 'Summer' })).body, 'data', 'id');
  const moved = { fileIds: [file.id], destinationFolderId: folder };
  expect((await editor.request('POST', '/upload/actions/bulk-move', moved)).status).toBe(200);
  const answer = await editor.request('POST', '/upload/actions/bulk-delete', { folderIds: [folder] });
  expect(answer).toMatchObject({
    status: 400,
    body: { error: { message: expect.stringContaining('News item “From a folder”') } },
  });
  expect(await isServed(file)).toBe(true);
});

it('deletes what readers do not see: what only a draft has, and what was taken down', async () => {
  const ofDraft = await upload('Of a draft.png');
  await editor.create('news-item', { ...newsItem, title: 'Draft', cover: { file: ofDraft.id, altText: 'A garden.' } });
  const earlier = await upload('Of earlier.png');
  const news = { ...newsItem, title: 'Earlier', cover: { file: earlier.id, altText: 'A garden.' } };
  const id = idIn(await editor.create('news-item', news));
  await editor.publish('news-item', id);
  expect((await editor.request('DELETE', `/upload/files/${earlier.id}`)).status).toBe(400);
  await editor.takeDown('news-item', id);
  for (const file of [ofDraft, earlier]) {
    expect((await editor.request('DELETE', `/upload/files/${file.id}`)).status).toBe(200);
    expect(await isServed(file)).toBe(false);
  }
});
