import { buildResidentSite } from '../../build/build-resident-site.ts';
import type { Settings } from '../../settings/settings.ts';
import { foldersIn } from '../folders.ts';
import type { Newsroom } from '../newsroom.ts';
import { preparePublishing, prepareWithCode } from '../prepare-publishing.ts';
import { readHold } from './hold.ts';

/**
 * Gets ready to publish what the hold wants, by the code of the held version if it is kept. Then nothing need be built, which
 * could take a minute or, when the present code is the reason for going back, fail.
 *
 * @throws {OperatorError} when a setting or the built site is missing
 * @throws {DamagedHold}
 */
export async function openForHold(settings: Settings, who: string): Promise<Newsroom> {
  const hold = await readHold(foldersIn(settings.places.data));
  if (hold !== null) {
    try {
      return await prepareWithCode(settings, who, hold.codeVersion);
    } catch {
      // No longer kept, or no longer to be opened.
    }
  }
  await buildResidentSite(settings);
  return preparePublishing(settings, who);
}
