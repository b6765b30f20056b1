import type { SiteFile } from '../content/types.ts';
import { href } from './urls.ts';

/** The addresses of a picture: `src` for every browser, `srcset` of WebP by width (empty when there is none). */
export function pictureSources(file: SiteFile): { src: string; srcset: string } {
  return {
    src: href(file.path),
    srcset: file.variants.map((variant) => `${href(variant.path)} ${variant.width}w`).join(', '),
  };
}
