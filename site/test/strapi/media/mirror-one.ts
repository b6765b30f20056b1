import sharp from 'sharp';
import type { FileLine } from '../../../src/strapi/lines.ts';
import type { MirroredFile } from '../../../src/strapi/links.ts';
import { mirrorFiles } from '../../../src/strapi/media/mirror-files.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { type Answer, startFakeStrapi } from '../fake-strapi.ts';

/** A line of the export about a file. */
export function upload(name: string, mime: string, data: Partial<FileLine['data']> = {}): FileLine {
  const url = `/uploads/${name.replaceAll(/[^\w.]/g, '_')}`;
  return {
    line: 'file',
    id: 'f1',
    data: { url, name, mime, sizeBytes: 1000, updatedAt: '2026-10-01T09:30:00.000Z', ...data },
  };
}

/** Mirrors one upload that Strapi answers in this way. */
export async function mirrorOne(line: FileLine, answer: Answer, mirror?: string): Promise<MirroredFile | undefined> {
  const strapi = await startFakeStrapi({ [line.data.url]: answer });
  const files = await mirrorFiles([line], [], { cmsUrl: strapi.url, mirror: mirror ?? temporaryFolder() });
  return files.get('f1');
}

export async function photo(width: number, height: number): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#884422' } })
    .jpeg()
    .toBuffer();
}
