import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { demoContent } from '../../seed/demo-content.ts';
import { drawings, paint } from '../../seed/pictures/paint.ts';
import { pictureNames } from '../../seed/pictures/picture-names.ts';

const uses = demoContent.newsItems.flatMap(({ title, cover }) => (cover ? [{ title, cover }] : []));

describe('pictures of the demo content', () => {
  test.each(uses)('the cover of “$title” is described, or marked as decorative', ({ cover }) => {
    if (cover.decorative) expect(cover).not.toHaveProperty('altText');
    else expect(cover.altText.length).toBeGreaterThan(20);
  });

  test('at least three are used', () => {
    expect(new Set(uses.map(({ cover }) => cover.picture)).size).toBeGreaterThanOrEqual(3);
  });

  test.each(pictureNames)('“%s” has no words in it, which not everybody could read', (name) => {
    expect(drawings[name]).not.toContain('<text');
  });

  test.each(pictureNames)('“%s” is a JPEG of 1600 by 900 pixels under 60 kB, and always the same', async (name) => {
    const picture = await paint(name);
    const { format, width, height } = await sharp(picture).metadata();
    expect({ format, width, height }).toEqual({ format: 'jpeg', width: 1600, height: 900 });
    expect(picture.length).toBeLessThan(60_000);
    expect(picture.equals(await paint(name))).toBe(true);
  });
});
