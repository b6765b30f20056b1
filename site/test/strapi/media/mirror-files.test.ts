import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import type { FileLine } from '../../../src/strapi/lines.ts';
import type { MirroredFile } from '../../../src/strapi/links.ts';
import { mirrorFiles } from '../../../src/strapi/media/mirror-files.ts';
import { type Answer, bytes, closedAddress, startFakeStrapi, status } from '../fake-strapi.ts';

async function mirrorFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'newsroom-mirror-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

function upload(name: string, mime: string, data: Partial<FileLine['data']> = {}): FileLine {
  const url = `/uploads/${name.replaceAll(/[^\w.]/g, '_')}`;
  return {
    line: 'file',
    id: 'f1',
    data: { url, name, mime, sizeBytes: 1000, updatedAt: '2026-10-01T09:30:00.000Z', ...data },
  };
}

/** Mirrors one upload that Strapi answers in this way. */
async function mirrorOne(line: FileLine, answer: Answer, mirror?: string): Promise<MirroredFile | undefined> {
  const strapi = await startFakeStrapi({ [line.data.url]: answer });
  const files = await mirrorFiles([line], [], { cmsUrl: strapi.url, mirror: mirror ?? (await mirrorFolder()) });
  return files.get('f1');
}

async function photo(width: number, height: number): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#884422' } })
    .jpeg()
    .toBuffer();
}

test('a photo is offered in usual widths, with a JPEG for whoever cannot show WebP', async () => {
  const mirror = await mirrorFolder();
  const answer = bytes(await photo(1600, 1000), 'image/jpeg');
  const mirrored = await mirrorOne(upload('Summer Fair (Ŵythnos 2).jpg', 'image/jpeg'), answer, mirror);
  const file = mirrored?.file;

  expect(mirrored?.problem).toBeNull();
  expect(file?.path).toMatch(/^\/media\/summer-fair-wythnos-2-[0-9a-f]{8}\.jpg$/);
  expect(file).toMatchObject({
    mime: 'image/jpeg',
    width: 1280,
    height: 800,
    pageCount: null,
    variants: [
      { width: 480, height: 300 },
      { width: 800, height: 500 },
      { width: 1280, height: 800 },
    ],
  });
  const made = await readdir(join(mirror, 'media'));
  expect(made.map((name) => name.replace(/-[0-9a-f]{8}/, '')).sort()).toEqual([
    'summer-fair-wythnos-2-1280.webp',
    'summer-fair-wythnos-2-480.webp',
    'summer-fair-wythnos-2-800.webp',
    'summer-fair-wythnos-2.jpg',
  ]);
  for (const variant of file?.variants ?? []) {
    const metadata = await sharp(join(mirror, variant.path)).metadata();
    expect([metadata.format, metadata.width, metadata.height]).toEqual(['webp', variant.width, variant.height]);
  }
});

test('a small picture is never enlarged, and a see-through one stays so', async () => {
  const logo = await sharp({ create: { width: 600, height: 300, channels: 4, background: '#00000000' } })
    .png()
    .toBuffer();
  const mirrored = await mirrorOne(upload('Logo.png', 'image/png'), bytes(logo, 'image/png'));
  expect(mirrored?.file).toMatchObject({
    mime: 'image/png',
    width: 600,
    height: 300,
    variants: [{ width: 480 }, { width: 600 }],
  });
});

test('a photo is turned as it was held, and where it was taken is not published', async () => {
  const mirror = await mirrorFolder();
  const taken = await sharp(await photo(400, 200))
    .withExif({ IFD0: { Copyright: 'A private person' }, IFD3: { GPSLatitude: '52/1 42/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .toBuffer();
  const mirrored = await mirrorOne(upload('Phone.jpg', 'image/jpeg'), bytes(taken, 'image/jpeg'), mirror);
  expect(mirrored?.file).toMatchObject({ width: 200, height: 400 });
  for (const name of await readdir(join(mirror, 'media'))) {
    const content = await readFile(join(mirror, 'media', name));
    const metadata = await sharp(content).metadata();
    expect([metadata.exif, metadata.orientation]).toEqual([undefined, undefined]);
    expect(content.includes('A private person')).toBe(false);
  }
});

test('the pages of a PDF are counted, and its bytes are not touched', async () => {
  const mirror = await mirrorFolder();
  const pdf = await PDFDocument.create();
  for (let page = 0; page < 3; page++) pdf.addPage();
  const saved = await pdf.save();
  const line = upload('Outcome letter.pdf', 'application/pdf');
  const mirrored = await mirrorOne(line, bytes(saved, 'application/pdf'), mirror);
  expect(mirrored?.file).toMatchObject({
    name: 'Outcome letter.pdf',
    sourcePath: '/uploads/Outcome_letter.pdf',
    mime: 'application/pdf',
    sizeBytes: saved.byteLength,
    pageCount: 3,
    width: null,
    variants: [],
  });
  expect(await readFile(join(mirror, mirrored?.file?.path ?? ''))).toEqual(Buffer.from(saved));
});

test('a PDF whose pages cannot be counted is offered without the number', async () => {
  const broken = Buffer.from('%PDF-1.7\nnot much of a PDF');
  const mirrored = await mirrorOne(upload('Locked.pdf', 'application/pdf'), bytes(broken, 'application/pdf'));
  expect(mirrored?.file?.pageCount).toBeNull();
  expect(mirrored?.problem).toBeNull();
});

test.each([
  {
    what: 'a picture that is none',
    line: upload('Photo.jpg', 'image/jpeg'),
    answer: bytes(Buffer.from('no picture'), 'image/jpeg'),
    problem: '"Photo.jpg" is no picture that can be read',
  },
  {
    what: 'a web page with the name of a PDF',
    line: upload('Letter.pdf', 'application/pdf'),
    answer: bytes(Buffer.from('<html><script>alert(1)</script>'), 'application/pdf'),
    problem: '"Letter.pdf" is no PDF, whatever its name says',
  },
  {
    what: 'a kind of file that a browser would run on our site',
    line: upload('Game.html', 'text/html'),
    answer: bytes(Buffer.from('<script>alert(1)</script>'), 'text/html'),
    problem: '"Game.html" is of a kind that is not offered for download, ".html"',
  },
  {
    what: 'a file that Strapi has lost',
    line: upload('Letter.pdf', 'application/pdf'),
    answer: status(404),
    problem: 'Strapi answers with status 404 for "Letter.pdf"',
  },
  {
    what: 'an error page in place of a file',
    line: upload('Minutes.docx', 'application/octet-stream'),
    answer: status(200, 'text/html', '<h1>Sorry</h1>'),
    problem: 'Strapi answers with a web page for "Minutes.docx"',
  },
])('$what has no copy, and the reason is told', async ({ line, answer, problem }) => {
  expect(await mirrorOne(line, answer)).toEqual({ sourcePath: line.data.url, file: null, problem });
});

test('what has been mirrored is not fetched again', async () => {
  const line = upload('Photo.jpg', 'image/jpeg');
  const strapi = await startFakeStrapi({ '/uploads/Photo.jpg': bytes(await photo(500, 300), 'image/jpeg') });
  const options = { cmsUrl: strapi.url, mirror: await mirrorFolder() };
  const first = await mirrorFiles([line], [], options);
  const second = await mirrorFiles([line], [], options);
  expect(second).toEqual(first);
  expect(strapi.asked).toEqual(['/uploads/Photo.jpg']);
});

test('what was lost from the mirror is fetched again', async () => {
  const line = upload('Photo.jpg', 'image/jpeg');
  const strapi = await startFakeStrapi({ '/uploads/Photo.jpg': bytes(await photo(500, 300), 'image/jpeg') });
  const mirror = await mirrorFolder();
  const first = await mirrorFiles([line], [], { cmsUrl: strapi.url, mirror });
  await rm(join(mirror, first.get('f1')?.file?.path ?? ''));
  await mirrorFiles([line], [], { cmsUrl: strapi.url, mirror });
  await writeFile(join(mirror, 'index.json'), '{"f1":"damaged"');
  const third = await mirrorFiles([line], [], { cmsUrl: strapi.url, mirror });
  expect(third).toEqual(first);
  expect(strapi.asked).toHaveLength(3);
});

test('another picture under the same address gets another name', async () => {
  const mirror = await mirrorFolder();
  const line = upload('Photo.jpg', 'image/jpeg');
  const first = await mirrorOne(line, bytes(await photo(500, 300), 'image/jpeg'), mirror);
  const later = upload('Photo.jpg', 'image/jpeg', { updatedAt: '2026-10-02T09:30:00.000Z' });
  const second = await mirrorOne(later, bytes(await photo(600, 300), 'image/jpeg'), mirror);
  expect(second?.file?.width).toBe(600);
  expect(second?.file?.path).not.toBe(first?.file?.path);
});

test('when Strapi is gone the last good copy is used, and that is told', async () => {
  const mirror = await mirrorFolder();
  const first = await mirrorOne(upload('Photo.jpg', 'image/jpeg'), bytes(await photo(500, 300), 'image/jpeg'), mirror);
  const later = upload('Photo.jpg', 'image/jpeg', { updatedAt: '2026-10-02T09:30:00.000Z' });
  const files = await mirrorFiles([later], [], { cmsUrl: await closedAddress(), mirror });
  expect(files.get('f1')).toEqual({
    sourcePath: '/uploads/Photo.jpg',
    file: first?.file,
    problem: 'asked for "Photo.jpg", Strapi does not answer: nothing listens there',
  });
});

test('a file that only a last good version uses is never fetched', async () => {
  const line = upload('Photo.jpg', 'image/jpeg');
  const strapi = await startFakeStrapi({});
  const files = await mirrorFiles([], [line], { cmsUrl: strapi.url, mirror: await mirrorFolder() });
  expect(files.get('f1')?.problem).toBe('there is no copy of "Photo.jpg"');
  expect(strapi.asked).toEqual([]);
});
