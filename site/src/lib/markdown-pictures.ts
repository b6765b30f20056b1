import type { MarkdownOptions } from './markdown.ts';
import { pictureSources } from './picture-sources.ts';
import { absolute } from './urls.ts';

/**
 * Puts the mirrored file in the place of each picture of a text: in the sizes and the format that suit the reader's screen
 * on a page, one plain file for feed readers.
 * @param html sanitised, its pictures known to `fileAt`
 */
export function showPictures(html: string, options: MarkdownOptions): string {
  return html.replace(image, (_whole, source: string, alt: string) => {
    const file = options.fileAt(source);
    if (!file) return alt;
    const size = file.width && file.height ? ` width="${file.width}" height="${file.height}"` : '';
    if (options.target === 'feed') return `<img src="${absolute(file.path)}" alt="${alt}"${size}>`;
    const { src, srcset } = pictureSources(file);
    const img = `<img src="${src}" alt="${alt}"${size} loading="lazy" decoding="async">`;
    if (!srcset) return img;
    return `<picture><source type="image/webp" srcset="${srcset}" sizes="${sizes}">${img}</picture>`;
  });
}

/** A text is at most 36 em wide, otherwise as wide as the screen without its margins (`--measure` in `styles/tokens.css`). */
const sizes = '(min-width: 40em) 36em, 92vw';

const image = /<img src="([^"]*)" alt="([^"]*)" \/>/g;
