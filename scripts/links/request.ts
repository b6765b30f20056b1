import type { LookupAddress } from 'node:dns';
import { request as requestPlainly } from 'node:http';
import { request as requestSecurely } from 'node:https';
import { isIP } from 'node:net';
import type { Network } from './network.ts';
import { NoAnswer, noAnswer } from './no-answer.ts';

/** How an answer begins; the rest of it is not fetched. */
export interface Answer {
  status: number;
  location: string | undefined;
  retryAfter: string | undefined;
}

export interface Asking {
  method: 'HEAD' | 'GET';
  userAgent: string;
  /** Milliseconds for everything up to the end of the answer's head. */
  patience: number;
  network: Network;
}

/**
 * Asks for an address once, following nothing.
 * @throws {NoAnswer} when there is none, or when the address may not be asked for
 */
export async function request(url: URL, { method, userAgent, patience, network }: Asking): Promise<Answer> {
  const addresses = await addressesOf(url, network);
  const ask = url.protocol === 'https:' ? requestSecurely : requestPlainly;
  const limit = AbortSignal.timeout(patience);
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const asked = ask(url, {
    method,
    agent: false,
    signal: limit,
    headers: { 'user-agent': userAgent, accept: '*/*' },
    // The very addresses that were looked at: a name can lead elsewhere at the next question.
    lookup: (_host, { all }, callback) => {
      const [first] = addresses;
      if (all || !first) callback(null, addresses);
      else callback(null, first.address, first.family);
    },
  });
  asked.once('response', (response) => {
    const { statusCode = 0, headers } = response;
    resolve({ status: statusCode, location: headers.location, retryAfter: headers['retry-after'] });
    response.destroy();
  });
  // Also what happens after the head has come: it is nobody's trouble any more.
  asked.on('error', (error) => reject(limit.aborted ? tooSlow(patience) : noAnswer(error)));
  asked.end();
  return await promise;
}

async function addressesOf({ hostname }: URL, { resolve, mayAsk }: Network): Promise<LookupAddress[]> {
  const host = hostname.replace(/^\[|\]$/g, '');
  const family = isIP(host);
  const addresses = family
    ? [{ address: host, family }]
    : await resolve(host).catch((error: unknown) => {
        throw noAnswer(error);
      });
  if (addresses.length > 0 && addresses.every(mayAsk)) return addresses;
  throw new NoAnswer('leads into a private network, where readers can’t follow', 'unsure');
}

function tooSlow(patience: number): NoAnswer {
  return new NoAnswer(`did not answer within ${Math.round(patience / 1000)} seconds`, 'unsure', { isSilence: true });
}
