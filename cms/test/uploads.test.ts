import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, open, readdir, rm, stat } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Account, type Answer, at } from './harness/account';
import type { Desk } from './harness/desk';
import { type Newsroom, startNewsroom } from './harness/newsroom';
import { bytes, png } from './harness/samples';
import { doc, docx, lockedDocx, odt, pdfWith, xls, zip } from './uploads/documents';

let newsroom: Newsroom;
let editor: Account & Desk;
beforeAll(async () => {
  newsroom = await startNewsroom();
  editor = await newsroom.editor();
});
afterAll(() => newsroom.stop());

const octets = 'application/octet-stream';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function sentence(answer: Answer): unknown {
  return answer.status === 201 ? 'taken' : at(answer.body, 'error', 'message');
}

const getAnew =
  'Open it on your own computer. If it looks right there, save it anew as %s and upload that; if it does not, get it again from whoever made it.';

describe('what is what its name says is taken', () => {
  it.each([
    ['a.pdf', 'application/pdf', () => pdfWith()],
    ['a.PDF', 'application/pdf', () => pdfWith()],
    ['a.docx', word, docx],
    ['a.docx', octets, docx],
    ['a.doc', 'application/msword', () => doc({ isLocked: false })],
    ['a.odt', 'application/vnd.oasis.opendocument.text', () => odt({ isLocked: false })],
    ['a.png', 'image/png', () => png],
  ])('%s as %s', async (name, mime, content) => {
    expect(sentence(await editor.upload(name, mime, await content()))).toBe('taken');
  });
});

describe('what is something else is refused, with its name and what helps', () => {
  it.each([
    ['letter.pdf', 'application/pdf', bytes('<!doctype html><title>Please sign in</title>'), 'a PDF', '.pdf'],
    ['letter.docx', word, bytes('<!doctype html><title>Please sign in</title>'), 'a Word document', '.docx'],
    ['letter.docx', word, zip({ 'letter.txt': 'Only an archive.' }), 'a Word document', '.docx'],
    ['letter.odt', octets, zip({ 'letter.txt': 'Only an archive.' }), 'an OpenDocument text', '.odt'],
    ['letter.doc', octets, bytes('{\\rtf1 A text.}'), 'a Word document of the old kind', '.doc'],
    ['letter.doc', 'application/msword', xls(), 'a Word document of the old kind', '.doc'],
    ['garden.jpg', 'image/jpeg', bytes('<html></html>'), 'a JPEG picture', '.jpg'],
    ['nothing.pdf', 'application/pdf', bytes(''), 'a PDF', '.pdf'],
  ])('%s', async (name, mime, content, kind, ending) => {
    expect(sentence(await editor.upload(name, mime, content))).toBe(
      `“${name}” is called ${kind}, but it is not one, or it is damaged. ${getAnew.replace('%s', ending)}`,
    );
  });

  it('says what it is, when that may be uploaded too', async () => {
    expect(sentence(await editor.upload('garden.jpg', 'image/jpeg', png))).toBe(
      '“garden.jpg” is not a JPEG picture, as its name says, but a PNG picture. Give it a name that ends in .png and try again.',
    );
    expect(sentence(await editor.upload('letter.pdf', 'application/pdf', docx()))).toBe(
      '“letter.pdf” is not a PDF, as its name says, but a Word document. Give it a name that ends in .docx and try again.',
    );
  });

  it('says what may be uploaded, when it is nothing of that', async () => {
    const svg = bytes('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    expect(sentence(await editor.upload('drawing.svg', 'image/svg+xml', svg))).toBe(
      '“drawing.svg” can’t be uploaded here. Pictures: .jpg, .png, .webp, .avif, .gif. Documents: .pdf, .doc, .docx, .odt. Save it as one of these and try again.',
    );
    expect(sentence(await editor.upload('drawing.png', 'image/png', svg))).toContain('is called a PNG picture');
    expect(sentence(await editor.upload('letter', 'application/pdf', await pdfWith()))).toContain('can’t be uploaded');
  });
});

describe('what is locked is refused, with its name and what helps', () => {
  it.each([
    ['secret.pdf', () => pdfWith({ userPassword: 'open', ownerPassword: 'all' })],
    ['no-copies.pdf', () => pdfWith({ userPassword: '', ownerPassword: 'all' })],
    ['secret.doc', () => doc({ isLocked: true })],
    ['secret.odt', () => odt({ isLocked: true })],
  ])('%s', async (name, content) => {
    expect(sentence(await editor.upload(name, octets, await content()))).toMatch(
      new RegExp(`^“${name}” is locked, with a password or against copying: .* Save it without a password, or ask`),
    );
  });

  it('a Word document with a password', async () => {
    expect(sentence(await editor.upload('secret.docx', word, lockedDocx()))).toBe(
      '“secret.docx” is locked with a password, or is a Word document of the old kind. Save it anew as .docx, without a password, and try again.',
    );
  });

  it('also when it would replace a good one', async () => {
    const good = await editor.upload('good.pdf', 'application/pdf', await pdfWith());
    const form = new FormData();
    const locked = await pdfWith({ userPassword: 'open', ownerPassword: 'all' });
    form.append('files', new Blob([locked], { type: 'application/pdf' }), 'good.pdf');
    form.append('fileInfo', JSON.stringify({ name: 'good.pdf' }));
    const answer = await editor.request('POST', `/upload?id=${at(good.body, 0, 'id')}`, form);
    expect(sentence(answer)).toContain('“good.pdf” is locked');
  });
});

describe('a file of 200 MB', () => {
  const size = 200 * 1024 * 1024;
  const mark = randomBytes(32);
  const tooLarge =
    'This file is larger than 50 MB, the most that can be uploaded. Save a smaller copy of it: a PDF with smaller pictures in it, a picture with fewer pixels. If the document is on its author’s website, you can also choose “Link” and paste its address.';
  let folder: string;
  let file: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'large-'));
    file = path.join(folder, 'large.pdf');
    const handle = await open(file, 'w');
    await handle.write(mark);
    await handle.truncate(size);
    await handle.close();
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is refused before it is received', async () => {
    expect(await sent({ saysSize: true })).toEqual({ status: 413, message: tooLarge });
    expect(await leftovers()).toEqual([]);
  });

  it('is refused where it becomes too large, when nobody said how large it is, and nothing of it stays', async () => {
    expect(await sent({ saysSize: false })).toEqual({ status: 413, message: tooLarge });
    await expect.poll(leftovers).toEqual([]);
  });

  /** Sends it piece by piece, as a browser does. */
  function sent({ saysSize }: { saysSize: boolean }): Promise<{ status: number | undefined; message: unknown }> {
    const head =
      '--line\r\nContent-Disposition: form-data; name="files"; filename="large.pdf"\r\nContent-Type: application/pdf\r\n\r\n';
    const end = '\r\n--line--\r\n';
    return new Promise((resolve, reject) => {
      const call = request(
        new URL('/upload', newsroom.url),
        {
          method: 'POST',
          headers: {
            authorization: `Bearer ${editor.token}`,
            'content-type': 'multipart/form-data; boundary=line',
            ...(saysSize ? { 'content-length': head.length + size + end.length } : {}),
          },
        },
        async (response) => {
          const text = (await response.toArray()).join('');
          resolve({ status: response.statusCode, message: at(JSON.parse(text), 'error', 'message') });
        },
      );
      call.on('error', reject);
      call.write(head);
      createReadStream(file)
        .on('end', () => call.end(end))
        .pipe(call, { end: false });
    });
  }

  /** Files that begin as this one does, where Strapi puts uploads while they come. */
  async function leftovers(): Promise<string[]> {
    const names = await readdir(tmpdir());
    const begins = await Promise.all(names.map((name) => beginsWithMark(path.join(tmpdir(), name)).catch(() => false)));
    return names.filter((_, index) => begins[index]);
  }

  async function beginsWithMark(name: string): Promise<boolean> {
    if (!(await stat(name)).isFile()) return false;
    const handle = await open(name);
    try {
      const { buffer } = await handle.read(Buffer.alloc(mark.length), 0, mark.length, 0);
      return buffer.equals(mark);
    } finally {
      await handle.close();
    }
  }
});

it('has no way to make the server fetch a file from an address', async () => {
  const answer = await editor.request('POST', '/upload/actions/upload-from-urls', {
    urls: ['http://127.0.0.1:9/a.pdf'],
  });
  expect(answer.status).toBe(405);
});
