import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { whileLocked } from '../processes/lock.ts';

export interface CachedBuild {
  /** Hash of everything the build is made from. */
  inputs: string;
  /** Where the hash of the last complete build is kept. */
  stamp: string;
  /** A file that every complete build has. */
  proof: string;
  build: () => Promise<void>;
}

/**
 * Builds only when something the build is made from has changed since the last complete one.
 * A build that fails or is cut short leaves no stamp, so the next one starts afresh. Two at a time, such as `npm start`
 * and `npm test`, would write over each other, so the second waits, and then usually finds the work done.
 */
export async function cachedBuild({ inputs, stamp, proof, build }: CachedBuild): Promise<'built' | 'unchanged'> {
  const isDone = (): boolean => existsSync(proof) && existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs;
  if (isDone()) return 'unchanged';
  mkdirSync(path.dirname(stamp), { recursive: true });
  return whileLocked(`${stamp}.lock`, async () => {
    if (isDone()) return 'unchanged';
    rmSync(stamp, { force: true });
    await build();
    if (!existsSync(proof)) throw new Error(`The build ended without an error, but ${proof} is not there.`);
    writeFileSync(stamp, inputs);
    return 'built';
  });
}
