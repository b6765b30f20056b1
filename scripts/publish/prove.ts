import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { publicPath } from './gate/public-path.ts';
import type { Proof } from './proof.ts';

/** A server or its cache may need a moment to see the new version; longer than this and readers would notice. */
const usualPatienceMs = 8_000;
const betweenMs = 100;
/** Requests under way at once. */
const lanes = 8;

/** The new site is in place, but readers do not get it, or not all of it. */
export class NotProven extends Error {
  override name = 'NotProven';
}

/**
 * Fetches the served pages as a reader would and compares them, byte by byte, with what was published; for what was taken
 * down it makes sure that it is gone.
 *
 * @param folder absolute path of the version in place
 * @param patienceMs how long the server may take to see the new version
 * @throws {NotProven} says which page is not as it should be
 */
export async function prove(
  siteUrl: URL,
  folder: string,
  proof: Proof,
  signal: AbortSignal,
  patienceMs = usualPatienceMs,
): Promise<void> {
  const end = Date.now() + patienceMs;
  const checks = [
    ...proof.present.map((file) => ({
      file,
      check: () => whyNotServed(addressOf(siteUrl, file), join(folder, file), signal),
    })),
    ...proof.absent.map((file) => ({ file, check: () => whyNotGone(addressOf(siteUrl, file), signal) })),
  ];
  const work = async (): Promise<void> => {
    for (let next = checks.shift(); next !== undefined; next = checks.shift()) await insist(next.check, end, signal);
  };
  await Promise.all(Array.from({ length: lanes }, work));
}

/** Asks until there is nothing to complain about. */
async function insist(check: () => Promise<string | null>, end: number, signal: AbortSignal): Promise<void> {
  let why = await check();
  while (why !== null) {
    if (Date.now() > end)
      throw new NotProven(`The new version is in place, but it is not proven that readers see it. ${why}`);
    await pause(betweenMs, undefined, { signal });
    why = await check();
  }
}

async function whyNotServed(url: URL, file: string, signal: AbortSignal): Promise<string | null> {
  const answer = await ask(url, signal);
  if (typeof answer === 'string') return answer;
  const served = Buffer.from(await answer.arrayBuffer());
  if (answer.status !== 200) return `${url} answers ${answer.status} instead of 200. ${operator}`;
  if (served.equals(await readFile(file))) return null;
  return `${url} shows something else than what was published. ${operator}`;
}

async function whyNotGone(url: URL, signal: AbortSignal): Promise<string | null> {
  const answer = await ask(url, signal);
  if (typeof answer === 'string') return answer;
  await answer.body?.cancel();
  const gone = answer.status === 404 || answer.status === 410 || (answer.status >= 300 && answer.status < 400);
  return gone ? null : `${url} was taken down but still answers ${answer.status}. ${operator}`;
}

const operator =
  'Operator: SITE_URL must be the address of the web server that serves the folder "site/live", and nothing in between (a cache, a proxy) may hold on to old pages.';

async function ask(url: URL, signal: AbortSignal): Promise<Response | string> {
  try {
    return await fetch(url, {
      redirect: 'manual',
      cache: 'no-store',
      headers: { 'cache-control': 'no-cache' },
      signal,
    });
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    return `${url} does not answer (${cause}). Operator: start the web server, or correct SITE_URL.`;
  }
}

function addressOf(siteUrl: URL, file: string): URL {
  const path = publicPath(file).slice(1).split('/').map(encodeURIComponent).join('/');
  return new URL(`${siteUrl.pathname}${path}`, siteUrl);
}
