import sharp, { type Metadata, type Sharp } from 'sharp';
import type { MadeFiles, MadePicture } from './make-files.ts';
import { sharePart } from './share-part.ts';

/** Widths in pixels that a page may ask for. An image is never enlarged: a smaller one is offered in its own width. */
const widths = [480, 800, 1280];
const widest = 1280;

/** What a picture may weigh: with its article, at most 100 kB. */
const mostBytes = 88_000;
/** Of WebP; the first is right for nearly all, the others are for a busy picture that would weigh more. */
const qualities = [78, 64, 50, 36];

/**
 * Makes what the site shows of a picture: one JPEG (or PNG, when it is see-through) for the feed and old browsers, WebP in
 * the usual widths, and the part that is shown where a page is shared. Turned as the camera held it; without place, camera
 * and other hidden data.
 * @throws when the bytes are no picture that can be read
 */
export async function makeImage(stem: string, bytes: Uint8Array): Promise<MadeFiles> {
  const original = sharp(bytes).autoOrient();
  const metadata = await original.metadata();
  const width = Math.min(metadata.autoOrient.width, widest);
  const variants = [...widths.filter((candidate) => candidate < width), width];
  const sizes = Promise.all(variants.map((variant) => webp(stem, original, variant)));
  const main = await fallback(stem, original, metadata, width);
  return { main, sizes: await sizes, share: await sharePart(stem, original, metadata.autoOrient) };
}

async function fallback(stem: string, original: Sharp, metadata: Metadata, width: number): Promise<MadePicture> {
  const resized = original.clone().resize({ width });
  if (metadata.hasAlpha) {
    const { data, info } = await resized.png({ compressionLevel: 9 }).toBuffer({ resolveWithObject: true });
    return { name: `${stem}.png`, mime: 'image/png', bytes: data, width: info.width, height: info.height };
  }
  const { data, info } = await resized.jpeg({ quality: 80, mozjpeg: true }).toBuffer({ resolveWithObject: true });
  return { name: `${stem}.jpg`, mime: 'image/jpeg', bytes: data, width: info.width, height: info.height };
}

async function webp(
  stem: string,
  original: Sharp,
  width: number,
  [quality, ...lower] = qualities,
): Promise<MadePicture> {
  const { data, info } = await original
    .clone()
    .resize({ width })
    .webp({ quality })
    .toBuffer({ resolveWithObject: true });
  if (data.byteLength > mostBytes && lower.length > 0) return webp(stem, original, width, lower);
  return {
    name: `${stem}-${info.width}.webp`,
    mime: 'image/webp',
    bytes: data,
    width: info.width,
    height: info.height,
  };
}
