import { takeLock } from '../processes/lock.ts';
import type { Settings } from '../settings/settings.ts';
import { OperatorError } from '../terminal/operator-error.ts';
import { requireFreePorts } from './ports.ts';

/**
 * Makes sure that this newsroom is not open already and that its ports are free, before anything is started.
 * @returns how to let go of the newsroom, so that another start can have it
 * @throws {OperatorError} saying what is in the way
 */
export async function requireNothingInTheWay({ places, ports, hasPublisher }: Settings): Promise<() => void> {
  const letGo = takeLock(places.lock);
  if (!letGo) {
    throw new OperatorError(
      `This newsroom is open already: another "npm start" uses ${places.data}.\nEnd that one first (Ctrl-C in its window), or open another newsroom in another folder:\n\n    NEWSROOM_DATA=/another/folder CMS_PORT=… SITE_PORT=… PUBLISHER_PORT=… PREVIEW_PORT=… npm start`,
    );
  }
  await requireFreePorts([
    { setting: 'CMS_PORT', port: ports.cms, use: 'the admin' },
    ...(hasPublisher
      ? ([
          { setting: 'SITE_PORT', port: ports.site, use: 'the site' },
          { setting: 'PUBLISHER_PORT', port: ports.publisher, use: 'the publisher' },
        ] as const)
      : []),
    { setting: 'PREVIEW_PORT', port: ports.preview, use: 'the preview' },
  ]);
  return letGo;
}
