import sharp from 'sharp';
import { z } from 'zod';
import type { StrapiAdmin } from '../seed/strapi-admin.ts';

const uploaded = z.array(z.object({ id: z.number() })).length(1);

/**
 * Uploads a picture of 1600 by 900 pixels; each number has another.
 *
 * @returns its number in the media library
 */
export async function uploadPicture(admin: StrapiAdmin, number: number): Promise<number> {
  const name = `generated-picture-${number}.jpg`;
  const form = new FormData();
  form.append('files', new Blob([Uint8Array.from(await stripes(number))], { type: 'image/jpeg' }), name);
  form.append('fileInfo', JSON.stringify({ name }));
  const [file] = uploaded.parse(await admin.request(name, 'POST', '/upload', form));
  if (file === undefined) throw new Error(`Strapi took ${name} and named no file.`);
  return file.id;
}

function stripes(number: number): Promise<Buffer> {
  const bars = Array.from({ length: 16 }, (_, index) => {
    const hue = (number * 47 + index * 23) % 360;
    return `<rect x="${index * 100}" width="100" height="900" fill="hsl(${hue} 60% ${40 + ((number + index) % 5) * 8}%)"/>`;
  });
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900">${bars.join('')}</svg>`;
  return sharp(Buffer.from(drawing)).jpeg({ quality: 82 }).toBuffer();
}
