import { join } from 'node:path';
import type { ImageVariant, SiteFile } from '../../content/types.ts';
import type { FileLine } from '../lines.ts';
import { countPages } from './count-pages.ts';
import { type MadeFile, type MadeFiles, type MadePicture, makeFiles } from './make-files.ts';
import { writeWhole } from './write-whole.ts';

/**
 * Makes the files of one upload and writes them into a folder.
 * @returns what the site knows about it
 * @throws {UnfitFile} when nothing fit for readers can be made of it
 */
export async function makeCopy(line: FileLine, bytes: Uint8Array, folder: string): Promise<SiteFile> {
  const made = await makeFiles(line, bytes);
  for (const file of allOf(made)) await writeWhole(join(folder, file.name), file.bytes);
  return describe(line, made);
}

/** Everything that was made of one upload. */
export function allOf({ main, sizes, share }: MadeFiles): MadeFile[] {
  return [main, ...sizes, ...(share ? [share] : [])];
}

/** What the site knows about an upload, by what was made of it. */
export async function describe(line: FileLine, { main, sizes, share }: MadeFiles): Promise<SiteFile> {
  return {
    id: line.id,
    name: line.data.name,
    path: `/media/${main.name}`,
    sourcePath: line.data.url,
    mime: main.mime,
    sizeBytes: main.bytes.byteLength,
    width: 'width' in main ? main.width : null,
    height: 'height' in main ? main.height : null,
    variants: sizes.map(asVariant),
    share: share && asVariant(share),
    pageCount: main.mime === 'application/pdf' ? await countPages(main.bytes) : null,
  };
}

function asVariant({ name, width, height }: MadePicture): ImageVariant {
  return { path: `/media/${name}`, width, height };
}
