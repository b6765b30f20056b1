import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { Newsroom } from '../newsroom.ts';
import { Refusal } from '../refusal.ts';
import { openBundle } from '../render/resident-bundle.ts';

/**
 * Does something with the code that a version was made with, so that it looks as it did, or with the present code when that of
 * then is no longer kept, or what it makes is refused.
 *
 * @returns what came of it, and whether it was done with the version's own code
 */
export async function byCodeOf<T>(
  codeVersion: string,
  newsroom: Newsroom,
  work: (by: Newsroom) => Promise<T>,
): Promise<{ done: T; isOwnCode: boolean }> {
  const then = await withCode(codeVersion, newsroom);
  if (then === newsroom) return { done: await work(newsroom), isOwnCode: true };
  if (then === null) return { done: await work(newsroom), isOwnCode: false };
  try {
    return { done: await work(then), isOwnCode: true };
  } catch (error) {
    if (!(error instanceof Refusal) || error.vanished !== null) throw error;
    return { done: await work(newsroom), isOwnCode: false };
  }
}

async function withCode(codeVersion: string, newsroom: Newsroom): Promise<Newsroom | null> {
  const { bundle, folders } = newsroom;
  if (codeVersion === bundle.codeVersion) return newsroom;
  const folder = join(folders.code, codeVersion);
  try {
    const earlier = await openBundle(folder, codeVersion);
    // Copies that nobody uses are forgotten in the order of this time.
    await utimes(folder, new Date(), new Date());
    return { ...newsroom, bundle: earlier };
  } catch {
    return null;
  }
}

/** Said when the held version is not shown by its own code. */
export const byPresentCode =
  'The version that the site is held at is shown with the present code, because the code of that time is no longer kept or no longer works. What it says is as it was; how it looks may not be. Developer: look at the site.';
