import { textOf } from '../site-content/row';
import { modelOf } from './model';
import type { Refusal } from './refusal';
import { proposed, type Save } from './save';

/** A picture from the media library in Markdown, with the words that stand for it. */
const picture = /!\[([^\]]*)\]\([^)]*\/uploads\/[^)]*\)/g;

/** What Strapi writes there by itself. */
const fileName = /\.(jpe?g|png|webp|avif|gif)$/i;

/**
 * Refuses to show readers a picture in a text whose description is missing or is only the name of its file, which is what
 * Strapi puts there. A draft may wait.
 */
export function checkTextPictures(save: Save): readonly Refusal[] {
  if (!save.goesPublic) return [];
  const { attributes } = modelOf(save.strapi, save.type);
  const texts = Object.keys(attributes).filter((field) => attributes[field]?.type === 'richtext');
  return texts.flatMap((field) => {
    const words = [...(textOf(proposed(save), field) ?? '').matchAll(picture)].map(
      ([, description = '']) => description,
    );
    const undescribed = words.filter((description) => description.trim() === '' || fileName.test(description.trim()));
    return undescribed.length === 0 ? [] : [{ path: [field], message: sentence(undescribed) }];
  });
}

function sentence([first = '']: readonly string[]): string {
  const which = first.trim() === '' ? 'A picture in the text has no description' : `The picture “${first}” in the text`;
  const what = first.trim() === '' ? '.' : ' has only its file name as description.';
  return `${which}${what} Say between the square brackets what it shows: ![Children at a picnic](…).`;
}
