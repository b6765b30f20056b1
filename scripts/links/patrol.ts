import { OperatorError } from '../terminal/operator-error.ts';
import { type Finding, lookAt } from './look-at.ts';
import { createPoliteAsk, type Manners } from './polite.ts';

/** How many hosts are asked side by side. */
const hostsAtOnce = 4;

/**
 * Looks at every address, few hosts at a time and each host gently.
 *
 * @param addresses each once
 * @param onLooked called after each, with how many have been looked at
 * @returns what came of each
 * @throws {OperatorError} when nobody answered at all: then it is our own network that fails, not every link
 */
export async function patrol(
  addresses: readonly string[],
  manners: Manners,
  onLooked: (count: number) => void = () => {},
): Promise<Map<string, Finding>> {
  const ask = createPoliteAsk(manners);
  const queues = [...Map.groupBy(addresses, (address) => new URL(address).host).values()];
  const found = new Map<string, Finding>();
  const work = async (): Promise<void> => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      for (const address of queue) {
        found.set(address, await lookAt(address, ask));
        onLooked(found.size);
      }
    }
  };
  const hosts = queues.length;
  await Promise.all(Array.from({ length: hostsAtOnce }, work));
  if (hosts > 1 && [...found.values()].every(({ isHeard }) => !isHeard)) {
    throw new OperatorError(
      'None of the websites that the site links to has answered, so it is probably this machine that can’t reach the internet. Nothing was reported.\nOperator: see whether this machine may open other websites, then try again.',
    );
  }
  return found;
}
