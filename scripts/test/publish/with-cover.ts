import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { newsItem } from './newsroom-content.ts';
import type { SmallNewsroom } from './small-newsroom.ts';

/**
 * Publishes the first news with a cover of one colour.
 *
 * @param id of the upload in Strapi: the same when the file was replaced there
 * @returns the name of a file that was made of it
 */
export async function withCover(
  { strapi, publish, newsroom }: SmallNewsroom,
  colour: string,
  id = colour,
): Promise<string> {
  const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background: colour } })
    .jpeg()
    .toBuffer();
  strapi.content.uploads.clear();
  strapi.content.uploads.set(`/uploads/${colour}.jpg`, { id, mime: 'image/jpeg', bytes });
  const cover = { fileId: id, altText: 'A colour', decorative: false, caption: null };
  strapi.content.items.set('news-item:first', newsItem('first', { cover }));
  await publish();
  return readdirSync(join(newsroom.folders.live, 'media')).find((name) => name.startsWith(colour)) ?? 'none';
}
