import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readBytesIfThere } from '../../files/read-if-there.ts';
import type { AddressMaps } from '../../serve/address-maps.ts';
import { publicPath } from '../gate/public-path.ts';

/** What readers must get at one address. */
export interface Expected {
  url: URL;
  /** Absolute path of the file that was published there. */
  file: string;
  /** Absolute path of what readers got there before. */
  before: string | null;
  /** Where a host that can redirect sends readers from here, as it is printed. */
  movedTo: string | null;
  /** It was taken down, and the file says so. */
  isGone: boolean;
}

export interface Served {
  siteUrl: URL;
  folder: string;
  before: string | null;
  maps: AddressMaps;
}

/** @param file relative to the site's folder, as `news/index.html` */
export function expectedAt({ siteUrl, folder, before, maps }: Served, file: string): Expected {
  const path = publicPath(file);
  return {
    url: new URL(`${siteUrl.pathname}${path.slice(1).split('/').map(encodeURIComponent).join('/')}`, siteUrl),
    file: join(folder, file),
    before: before === null ? null : join(before, file),
    movedTo: maps.moved.get(path) ?? null,
    isGone: maps.gone.has(path),
  };
}

/**
 * Whether readers get what was published. A host that can do so sends them on from an earlier address, or says "gone" (410)
 * beside the page that says so; any other shows the page there is.
 *
 * @returns what is wrong, or `null`
 */
export async function whyNotServed(expected: Expected, signal: AbortSignal): Promise<string | null> {
  const { url, file, movedTo, isGone } = expected;
  const answer = await ask(url, signal);
  if (typeof answer === 'string') return answer;
  if (movedTo !== null && answer.status === 301) {
    const to = URL.parse(answer.location, url)?.href;
    return to === new URL(movedTo, url).href ? null : `${url} leads to ${to} instead of ${movedTo}. ${operator}`;
  }
  if (answer.status !== 200 && !(isGone && answer.status === 410)) {
    return `${url} answers ${answer.status} instead of ${isGone ? '410 or 200' : '200'}. ${operator}`;
  }
  if (answer.bytes.equals(await readFile(file))) return null;
  return `${url} shows something else than what was published. ${operator}`;
}

/** Whether readers get nothing where something was: a host says 404 or 410, and does not show the old page beside it. */
export async function whyNotGone({ url, before }: Expected, signal: AbortSignal): Promise<string | null> {
  const answer = await ask(url, signal);
  if (typeof answer === 'string') return answer;
  if (answer.status !== 404 && answer.status !== 410)
    return `${url} was taken down but still answers ${answer.status}. ${operator}`;
  const old = before === null ? null : await readBytesIfThere(before);
  if (old?.equals(answer.bytes)) return `${url} was taken down but still shows what was there. ${operator}`;
  return null;
}

const operator =
  'Operator: SITE_URL must be the address of the web server that serves the folder "site/live", and nothing in between (a cache, a proxy) may hold on to old pages.';

interface Answer {
  status: number;
  /** Where it leads; empty when nowhere. */
  location: string;
  bytes: Buffer;
}

/** Longer than any reader waits. A server that is stuck must be named before the deadline of the whole step. */
const answerWithinMs = 5_000;

async function ask(url: URL, signal: AbortSignal): Promise<Answer | string> {
  const tooLate = AbortSignal.timeout(answerWithinMs);
  try {
    const answer = await fetch(url, {
      redirect: 'manual',
      cache: 'no-store',
      headers: { 'cache-control': 'no-cache' },
      signal: AbortSignal.any([signal, tooLate]),
    });
    const bytes = Buffer.from(await answer.arrayBuffer());
    return { status: answer.status, location: answer.headers.get('location') ?? '', bytes };
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (tooLate.aborted) {
      return `${url} has not answered within ${answerWithinMs / 1000} seconds. Operator: the web server is stuck or has too much to do; start it again.`;
    }
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    return `${url} does not answer (${cause}). Operator: start the web server, or correct SITE_URL.`;
  }
}
