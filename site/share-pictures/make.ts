import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { type ShareKind, shareKinds } from '../src/lib/share-picture.ts';
import { shareDrawing } from './drawings.ts';

/** The picture of one kind of page as PNG, which every place that shows such pictures can read. */
export function sharePng(kind: ShareKind): Promise<Buffer> {
  return sharp(Buffer.from(shareDrawing(kind)))
    .png({ palette: true, colours: 32, compressionLevel: 9 })
    .toBuffer();
}

// By hand, after a drawing has changed: `node share-pictures/make.ts`.
if (import.meta.main) {
  const folder = join(import.meta.dirname, '../public/share');
  await mkdir(folder, { recursive: true });
  for (const kind of shareKinds) await writeFile(join(folder, `${kind}.png`), await sharePng(kind));
}
