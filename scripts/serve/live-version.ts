import { realpath } from 'node:fs/promises';
import path from 'node:path';

/**
 * The folder of the version that readers see now: what `<site>/live` links to. Asked once for each request, so that an
 * answer never mixes two versions when the link is changed while it is under way.
 * @returns nothing while no version has been put in place
 */
export async function liveVersion(site: string): Promise<string | undefined> {
  try {
    return await realpath(path.join(site, 'live'));
  } catch {
    return undefined;
  }
}
