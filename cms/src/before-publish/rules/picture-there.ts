import type { Draft } from '../draft';
import type { Finding } from '../finding';
import { inShort } from '../in-short';
import type { LookUps } from '../look-ups';
import { filePath } from '../own-address';

/** A picture in a text whose file is in the media library no more. */
export function pictureThere({ pictures }: Draft, { places, cmsUrl }: LookUps): Finding[] {
  return pictures.flatMap(({ path, where, words, address }) => {
    const file = filePath(address, cmsUrl);
    if (file === null || places.get(file) !== 'nothing') return [];
    const which = words === '' ? 'A picture' : `The picture “${inShort(words)}”`;
    const how = `${which} is not in the media library any more. Put it in again with the picture button, or take it out.`;
    return [{ rule: 'picture-there', level: 'mend', path, where, how }];
  });
}
