import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { sharePng } from '../../share-pictures/make.ts';
import { shareKinds, sharePicture } from '../../src/lib/share-picture.ts';
import { news } from '../fixtures/news.ts';

test.each([
  ['/', 'site'],
  ['/glossary/', 'site'],
  ['', 'site'],
  ['/news/', 'news'],
  ['/news/croeso/', 'news'],
  ['/topics/health/', 'news'],
  ['/inspections/local-area-inspection-2020/', 'inspection'],
  ['/documents/outcome-letter/', 'document'],
  ['/partners/helping-hands/', 'help'],
])('a page at "%s" without a cover is shared with the picture of its kind: %s', (path, kind) => {
  expect(sharePicture(path, null).path).toBe(`/share/${kind}.png`);
});

test('a page with a cover is shared with the part of it that was made for this', () => {
  expect(sharePicture('/news/x/', news.ordinary.cover)).toEqual({
    path: '/media/families-at-the-summer-fair-0a1b2c3d-share.jpg',
    alt: 'Families talking at a table outside',
    width: 1200,
    height: 630,
  });
});

test('a page with a cover that is too small for that is shared with the whole of it', () => {
  expect(sharePicture('/news/x/', news.decorativeCover.cover)).toMatchObject({
    path: '/media/poster-11223344.png',
    width: 400,
    height: 600,
  });
});

test.each(shareKinds)(
  'the picture "%s" is the one that is drawn, of the size that is said, and light',
  async (kind) => {
    const shipped = await readFile(join(import.meta.dirname, `../../public/share/${kind}.png`));
    const { width, height } = await sharp(shipped).metadata();
    expect({ width, height }).toEqual({ width: 1200, height: 630 });
    expect(shipped.byteLength).toBeLessThan(20_000);
    const [ours, drawn] = await Promise.all([shipped, await sharePng(kind)].map((png) => sharp(png).raw().toBuffer()));
    const differing = ours?.filter((byte, place) => byte !== drawn?.[place]).length;
    // Another processor may round the edge of a shape otherwise.
    expect(differing).toBeLessThan(10_000);
  },
);
