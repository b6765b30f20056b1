import type { Settings } from '../settings/settings.ts';
import { type PublisherStatus, publisherStatus } from './publisher-status.ts';
import { itemTroubles, siteTroubles } from './publisher-troubles.ts';

/**
 * Tells the operator about publishing only what is new and needs someone: a problem, an item that is not shown as it is or
 * is worth a look, and when all is well again.
 * @param first what the publisher said at the start; it is told too
 * @param every milliseconds between two looks
 * @returns how to stop watching
 */
export function watchPublisher(
  settings: Settings,
  first: PublisherStatus,
  tell: (line: string) => void,
  every = 5000,
): () => void {
  const hearOfSite = teller(tell, 'Publishing works again.');
  const hearOfItems = teller(tell, 'All items are as they should be again.');
  const hear = (status: PublisherStatus): void => {
    hearOfSite(siteTroubles(status));
    hearOfItems(itemTroubles(status));
  };
  const ask = async (): Promise<void> => {
    try {
      const status = await publisherStatus(settings);
      if (status) hear(status);
    } catch (error) {
      hearOfSite([error instanceof Error ? error.message : String(error)]);
    }
  };
  hear(first);
  const timer = setInterval(ask, every);
  return () => clearInterval(timer);
}

/** Tells each trouble once for as long as it lasts, and when the last of them is over. */
function teller(tell: (line: string) => void, over: string): (troubles: string[]) => void {
  let known = new Set<string>();
  return (troubles) => {
    const now = new Set(troubles);
    for (const trouble of now) if (!known.has(trouble)) tell(trouble);
    if (known.size > 0 && now.size === 0) tell(over);
    known = now;
  };
}
