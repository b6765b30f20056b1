import { createRequire } from 'node:module';
import path from 'node:path';
import { compiledFolder } from '../harness/compile';
import { endEveryMinute } from '../harness/every-minute';
import type { Newsroom } from '../harness/newsroom';

/** The very module that the running newsroom uses: what is compiled is loaded once. */
const { createWatch }: typeof import('../../src/alerts/watch') = createRequire(import.meta.url)(
  path.join(compiledFolder, 'src/alerts/watch'),
);

/** Looks for trouble when the test says so, at a time that the test says. */
export interface Lookout {
  /** Lets minutes go by, and looks in each. */
  pass(minutes: number): Promise<void>;
  /** Puts its clock back. */
  putBack(minutes: number): void;
  /** The present moment of this lookout. */
  now(): Date;
}

/** @param from Where its clock begins: a lookout after a restart goes on where the one before it was. */
export function createLookout({ strapi }: Newsroom, from = new Date()): Lookout {
  void endEveryMinute(strapi);
  let now = from;
  const look = createWatch(strapi, () => now);
  return {
    now: () => now,
    putBack(minutes) {
      now = new Date(now.getTime() - minutes * 60_000);
    },
    async pass(minutes) {
      for (let minute = 0; minute < minutes; minute += 1) {
        now = new Date(now.getTime() + 60_000);
        await look();
      }
    },
  };
}
