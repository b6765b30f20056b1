import type { Draft } from '../draft';
import type { Finding } from '../finding';

/** A picture needs a description, or has to be marked as decoration, which only a picture in its own field can be. */
export function pictureDescribed({ pictures }: Draft): Finding[] {
  return pictures
    .filter(({ words, decorative, inText, address }) => words === '' && !decorative && (!inText || isOurs(address)))
    .map(({ path, where, inText }) => ({
      rule: 'picture-described',
      level: 'mend',
      path,
      where,
      how: inText
        ? 'A picture in the text has no description. Say between its square brackets what it shows: ![Children at a picnic](…).'
        : 'Describe the picture for people who cannot see it, or turn on “Only decoration”.',
    }));
}

/** A picture from elsewhere is not shown: readers get its description instead, or nothing. */
function isOurs(address: string): boolean {
  return address.includes('/uploads/');
}
