import { setTimeout as pause } from 'node:timers/promises';
import { NoAnswer } from './no-answer.ts';
import type { Answer, Asking } from './request.ts';
import { request } from './request.ts';

/** How gently to ask. All times in milliseconds. */
export interface Manners extends Pick<Asking, 'userAgent' | 'patience' | 'network'> {
  /** Between two requests to one host. */
  rest: number;
  /** How long to wait at most when a host asks for it; what would take longer is left for another night. */
  longestWait: number;
}

/** Asks for an address, in its host's turn. @throws {NoAnswer} */
export type Ask = (url: URL) => Promise<Answer>;

interface Host {
  turn: Promise<unknown>;
  silences: number;
  /** Why it is not asked again this night. */
  leftAlone: NoAnswer | undefined;
}

/** A host that says nothing so many times in a row is left alone. */
const mostSilences = 3;

/** Asks one host one thing at a time, with rests, and leaves alone who wants to be. */
export function createPoliteAsk(manners: Manners): Ask {
  const hosts = new Map<string, Host>();
  return (url) => {
    const host = hosts.get(url.host) ?? { turn: Promise.resolve(), silences: 0, leftAlone: undefined };
    hosts.set(url.host, host);
    const mine = host.turn.then(() => askInTurn(url, host, manners));
    const rest = (): Promise<void> | undefined => (host.leftAlone ? undefined : pause(manners.rest));
    host.turn = mine.then(rest, rest);
    return mine;
  };
}

async function askInTurn(url: URL, host: Host, manners: Manners): Promise<Answer> {
  if (host.leftAlone) throw host.leftAlone;
  try {
    const answer = await askBothWays(url, manners);
    host.silences = 0;
    if (!isTooMuch(answer)) return answer;
    const wait = waitOf(answer);
    if (wait === undefined || wait > manners.longestWait) {
      host.leftAlone = new NoAnswer('asked us to come back another time', 'unsure');
      return answer;
    }
    await pause(wait);
    return await askBothWays(url, manners);
  } catch (error) {
    if (error instanceof NoAnswer && error.isSilence) host.silences += 1;
    if (error instanceof NoAnswer && host.silences >= mostSilences) host.leftAlone = error;
    throw error;
  }
}

/** By `HEAD`, which costs the server least; what that does not settle, as a browser would. */
async function askBothWays(url: URL, { rest, ...asking }: Manners): Promise<Answer> {
  const head = await request(url, { ...asking, method: 'HEAD' }).catch((error: unknown) => {
    if (error instanceof NoAnswer && error.outcome === 'unreachable') throw error;
    return undefined;
  });
  if (head && (head.status < 400 || isTooMuch(head))) return head;
  await pause(rest);
  return await request(url, { ...asking, method: 'GET' });
}

function isTooMuch({ status, retryAfter }: Answer): boolean {
  return status === 429 || (status === 503 && retryAfter !== undefined);
}

/** `Retry-After` in milliseconds; it is a number of seconds, or a date. */
function waitOf({ retryAfter }: Answer): number | undefined {
  if (retryAfter === undefined) return undefined;
  const wait = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
