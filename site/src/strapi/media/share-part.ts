import sharp, { type Sharp } from 'sharp';
import type { MadePicture } from './make-files.ts';

/** What social sites show of a page. */
const shape = { width: 1200, height: 630 };
/** Below that they show a small square, or nothing. */
const narrowest = 600;

/**
 * Cuts out of a picture what is shown where a page is shared: the part that draws the eye, as a JPEG, which every such site
 * can read. What is see-through becomes white. Never enlarged.
 * @param size of the picture as it is held
 * @returns null when the picture is too small
 */
export async function sharePart(
  stem: string,
  picture: Sharp,
  size: { width: number; height: number },
): Promise<MadePicture | null> {
  const width = Math.min(shape.width, size.width, Math.floor((size.height * shape.width) / shape.height));
  if (width < narrowest) return null;
  const { data, info } = await picture
    .clone()
    .resize({ width, height: Math.round((width * shape.height) / shape.width), position: sharp.strategy.attention })
    .flatten({ background: '#fff' })
    .jpeg({ quality: 80, mozjpeg: true })
    .toBuffer({ resolveWithObject: true });
  return { name: `${stem}-share.jpg`, mime: 'image/jpeg', bytes: data, width: info.width, height: info.height };
}
