import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { bytes, status } from '../fake-strapi.ts';
import { mirrorOne, photo, upload } from './mirror-one.ts';

test('a photo is offered in usual widths, with a JPEG for whoever cannot show WebP', async () => {
  const mirror = temporaryFolder();
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
    'summer-fair-wythnos-2-share.jpg',
    'summer-fair-wythnos-2.jpg',
  ]);
  for (const variant of file?.variants ?? []) {
    const metadata = await sharp(join(mirror, variant.path)).metadata();
    expect([metadata.format, metadata.width, metadata.height]).toEqual(['webp', variant.width, variant.height]);
  }
});

test.each([
  ['a photo', 1600, 1000, { width: 1200, height: 630 }],
  ['a poster', 900, 1400, { width: 900, height: 473 }],
])(
  'of %s the part that is shared has the shape that social sites show, and is no larger than it',
  async (_kind, width, height, size) => {
    const mirror = temporaryFolder();
    const answer = bytes(await photo(width, height), 'image/jpeg');
    const share = (await mirrorOne(upload('Photo.jpg', 'image/jpeg'), answer, mirror))?.file?.share;
    expect(share).toMatchObject(size);
    expect(share?.path).toMatch(/^\/media\/photo-[0-9a-f]{8}-share\.jpg$/);
    const metadata = await sharp(join(mirror, share?.path ?? '')).metadata();
    expect(metadata).toMatchObject({ format: 'jpeg', ...size });
  },
);

test('a picture that is too small to be shared as a large one has no such part', async () => {
  const mirrored = await mirrorOne(upload('Photo.jpg', 'image/jpeg'), bytes(await photo(590, 900), 'image/jpeg'));
  expect(mirrored?.file?.share).toBeNull();
});

test('even a picture full of small things leaves an article below 100 kB', async () => {
  const noise = { type: 'gaussian', mean: 128, sigma: 14 } as const;
  const busy = await sharp({ create: { width: 1280, height: 800, channels: 3, background: '#888', noise } })
    .jpeg({ quality: 95 })
    .toBuffer();
  const plainly = await sharp(busy).webp({ quality: 78 }).toBuffer();
  expect(plainly.byteLength).toBeGreaterThan(100_000);
  const mirror = temporaryFolder();
  const mirrored = await mirrorOne(upload('Crowd.jpg', 'image/jpeg'), bytes(busy, 'image/jpeg'), mirror);
  for (const { path } of mirrored?.file?.variants ?? []) {
    expect((await readFile(join(mirror, path))).byteLength, path).toBeLessThan(90_000);
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
  const mirror = temporaryFolder();
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
  const mirror = temporaryFolder();
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
