import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Account, at } from './harness/account';
import { type Desk, idIn, refusals } from './harness/desk';
import { type Newsroom, startNewsroom } from './harness/newsroom';
import { linkedDocument, newsItem, pdf, png } from './harness/samples';
import { askForExport, linesOf } from './site-content/exported';

let newsroom: Newsroom;
let editor: Account & Desk;
let first: number;
let second: number;
beforeAll(async () => {
  newsroom = await startNewsroom();
  editor = await newsroom.editor();
  first = await uploaded('first.pdf');
  second = await uploaded('second.pdf');
});
afterAll(() => newsroom.stop());

async function uploaded(name: string): Promise<number> {
  return Number(at((await editor.upload(name, 'application/pdf', pdf)).body, 0, 'id'));
}

let documents = 0;
async function write(data: object): Promise<string> {
  documents += 1;
  const title = `Letter ${documents}`;
  return idIn(await editor.create('inspection-document', { ...linkedDocument, title, showOnSite: true, ...data }));
}

const held = { source: 'file', link: null };
const asks =
  'Readers see this document, and the file or the link is another one now. Say what has changed: add a line under “What has changed here”. If nothing has that matters to readers, press the button “Save” and choose “A correction”.';
const note = { changedOn: '2026-11-24', note: 'Page 3 was missing.' };

describe('to replace what readers get of a document', () => {
  it.each([
    ['its file', { ...held, file: 'first' }, { file: 'second' }, 'file'],
    ['its link', {}, { link: 'https://example.org/new.pdf' }, 'link'],
    ['its link by a file', {}, { source: 'file', file: 'second' }, 'file'],
    ['its file by a link', { ...held, file: 'first' }, { source: 'link', link: 'https://example.org/' }, 'link'],
  ])('asks what has changed: %s', async (_, before, change, field) => {
    const id = await write(withFile(before));
    expect(refusals(await editor.save('inspection-document', id, withFile(change)))).toEqual({ [field]: asks });
  });

  it('is done with a note, which readers get with the document', async () => {
    const id = await write({ ...held, file: first });
    const answer = await editor.save('inspection-document', id, { file: second, changeNotes: [note] });
    expect(answer.status).toBe(200);
    const line = linesOf(await askForExport(newsroom), 'item').find((item) => at(item, 'id') === id);
    expect(at(line, 'data', 'changeNotes')).toEqual([{ on: '2026-11-24', note: 'Page 3 was missing.' }]);
  });

  it('is not done with a note that was there before', async () => {
    const id = await write({ ...held, file: first, changeNotes: [note] });
    const changeNotes = at((await editor.read('inspection-document', id)).body, 'data', 'changeNotes');
    expect(refusals(await editor.save('inspection-document', id, { file: second, changeNotes }))).toEqual({
      file: asks,
    });
  });

  it('is done with the answer that nothing matters to readers, which holds for that file only', async () => {
    const id = await write({ ...held, file: first });
    const answer = { replacedWithoutNote: String(second) };
    expect((await editor.save('inspection-document', id, { file: { id: second }, ...answer })).status).toBe(200);
    expect(refusals(await editor.save('inspection-document', id, { file: first, ...answer }))).toEqual({ file: asks });
  });
});

describe('nobody is asked', () => {
  it.each([
    ['about a document that readers do not see', { showOnSite: false }, { link: 'https://example.org/new.pdf' }],
    ['who changes something else', {}, { issuer: 'Another Inspectorate', link: linkedDocument.link }],
    ['who sends no file or link at all', {}, { plainSummary: 'In other words.' }],
  ])('%s', async (_, before, change) => {
    const id = await write(before);
    expect((await editor.save('inspection-document', id, change)).status).toBe(200);
  });
});

it('a copy has no changes yet, and the original keeps its own', async () => {
  const letter = await write({ changeNotes: [note] });
  const news = idIn(await editor.create('news-item', { ...newsItem, changeNotes: [note] }));
  for (const [type, id] of [['inspection-document', letter] as const, ['news-item', news] as const]) {
    const copy = idIn(await editor.duplicate(type, id, { title: `A copy of a ${type}` }));
    expect(at((await editor.read(type, copy)).body, 'data', 'changeNotes')).toEqual([]);
    expect(at((await editor.read(type, id)).body, 'data', 'changeNotes')).toMatchObject([note]);
  }
});

describe('in the media library', () => {
  const replace = (id: number, name: string, mime: string, bytes: Uint8Array<ArrayBuffer>) => {
    const form = new FormData();
    form.append('files', new Blob([bytes], { type: mime }), name);
    form.append('fileInfo', JSON.stringify({ name }));
    return editor.request('POST', `/upload?id=${id}`, form);
  };

  it('a file that readers get from a document can’t be replaced, for nobody would be asked', async () => {
    const file = await uploaded('shown.pdf');
    await write({ ...held, file, title: 'A shown letter' });
    expect(await replace(file, 'shown.pdf', 'application/pdf', pdf)).toMatchObject({
      status: 400,
      body: {
        error: {
          message:
            '“shown.pdf” can’t be replaced here, for readers get it from the document “A shown letter”. Open that document, choose or upload the new file there, and press Save: you are then asked what has changed.',
        },
      },
    });
  });

  it('what no reader gets from a document can be', async () => {
    const file = await uploaded('hidden.pdf');
    await write({ ...held, file, showOnSite: false });
    expect((await replace(file, 'hidden.pdf', 'application/pdf', pdf)).status).toBe(200);
    const picture = Number(at((await editor.upload('a.png', 'image/png', png)).body, 0, 'id'));
    expect((await replace(picture, 'a.png', 'image/png', png)).status).toBe(200);
  });
});

/** The files have their numbers only once they are uploaded. */
function withFile(data: { file?: string; source?: string; link?: string | null }): object {
  return data.file === undefined ? data : { ...data, file: data.file === 'first' ? first : second };
}
