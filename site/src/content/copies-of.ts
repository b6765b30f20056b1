import type { ImageVariant, SiteFile } from './types.ts';

/** Everything that was made of one upload: the file itself, the sizes of a picture, and the part of it that is shared. */
export function copiesOf(file: SiteFile): Pick<ImageVariant, 'path'>[] {
  return [file, ...file.variants, ...(file.share ? [file.share] : [])];
}
