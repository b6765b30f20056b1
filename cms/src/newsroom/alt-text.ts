import { flagOf, textOf } from '../site-content/row';
import { modelOf } from './model';
import type { Refusal } from './refusal';
import { proposedComponent, type Save } from './save';

/** Refuses to show readers a picture that is neither described nor marked as decoration. A draft may wait. */
export function checkAltText(save: Save): readonly Refusal[] {
  if (!save.goesPublic) return [];
  const { attributes } = modelOf(save.strapi, save.type);
  const pictureFields = Object.keys(attributes).filter((field) => attributes[field]?.component === 'shared.picture');
  return pictureFields
    .filter((field) => {
      const picture = proposedComponent(save, field);
      return picture !== null && textOf(picture, 'altText') === null && !flagOf(picture, 'decorative');
    })
    .map((field) => ({
      path: [field, 'altText'],
      message: 'Describe the picture for people who cannot see it, or turn on “Only decoration”.',
    }));
}
