import sharp from 'sharp';
import { hills } from './hills.ts';
import { openDoors } from './open-doors.ts';
import { papers } from './papers.ts';
import type { PictureName } from './picture-names.ts';
import { sixCircles } from './six-circles.ts';
import { steppingStones } from './stepping-stones.ts';

export const drawings: Record<PictureName, string> = {
  hills,
  'stepping-stones': steppingStones,
  papers,
  'six-circles': sixCircles,
  'open-doors': openDoors,
};

/** Paints one of our drawings as a JPEG of 1600 by 900 pixels. The same drawing always gives the same picture. */
export async function paint(name: PictureName): Promise<Buffer> {
  return sharp(Buffer.from(drawings[name])).jpeg({ quality: 82, mozjpeg: true }).toBuffer();
}
