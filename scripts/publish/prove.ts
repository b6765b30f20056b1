import { setTimeout as pause } from 'node:timers/promises';
import { addressMaps } from '../serve/address-maps.ts';
import type { Proof } from './prove/proof.ts';
import { type Expected, expectedAt, whyNotGone, whyNotServed } from './prove/served.ts';

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
  const end = performance.now() + patienceMs;
  const maps = await addressMaps(folder, siteUrl.pathname);
  const checked =
    (check: (expected: Expected, signal: AbortSignal) => Promise<string | null>) =>
    (file: string): Check =>
    () =>
      check(expectedAt({ siteUrl, folder, before: proof.before, maps }, file), signal);
  const checks = [...proof.present.map(checked(whyNotServed)), ...proof.absent.map(checked(whyNotGone))];
  const work = async (): Promise<void> => {
    for (let next = checks.shift(); next !== undefined; next = checks.shift()) await insist(next, end, signal);
  };
  await Promise.all(Array.from({ length: lanes }, work));
}

type Check = () => Promise<string | null>;

/** Asks until there is nothing to complain about. */
async function insist(check: Check, end: number, signal: AbortSignal): Promise<void> {
  let why = await check();
  while (why !== null) {
    if (performance.now() > end)
      throw new NotProven(`The new version is in place, but it is not proven that readers see it. ${why}`);
    await pause(betweenMs, undefined, { signal });
    why = await check();
  }
}
