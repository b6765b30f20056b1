import type { z } from 'zod';
import { liftHold, setHold } from '../hold/hold.ts';
import type { Log } from '../log.ts';
import type { Newsroom } from '../newsroom.ts';
import type { Publisher } from '../publisher.ts';
import { acceptRemovalsShape, againShape, goBackShape, liftHoldShape } from './requests.ts';

/** What came of something that a person had done. */
export type Done = { status: 202 } | { status: 404 | 409; error: string };

/** One thing that people can have the running publisher do: its path, what must be said with it, and the doing. */
export interface Act {
  path: string;
  /** @returns why not, as a sentence, or what to do */
  read(body: unknown): string | (() => Promise<Done>);
}

export interface ActsOptions {
  newsroom: Newsroom;
  publisher: Publisher;
  /** Has the publisher look, now or right after the look that is under way. */
  ring(): void;
  /** Has it look at once: a look that may hang must not keep a person from going back. */
  interrupt(): void;
  log: Log;
}

/** Each only notes what is wanted: the publisher's look does it. */
export function createActs({ newsroom: { folders }, publisher, ring, interrupt, log }: ActsOptions): Act[] {
  const done = (what: string, look: () => void, details: Record<string, number> = {}): Done => {
    log(what, details);
    look();
    return { status: 202 };
  };
  return [
    act('/again', againShape, async () => {
      publisher.lookAgain();
      return done('asked to publish again', ring);
    }),
    act('/go-back', goBackShape, async (wish) => {
      const hold = await setHold(folders, wish);
      if (hold !== null) return done('going back', interrupt, { version: hold.version });
      return { status: 404, error: `Version ${wish.version} is not kept, so the site can’t go back to it.` };
    }),
    act('/lift-hold', liftHoldShape, async () => {
      await liftHold(folders);
      return done('hold lifted', interrupt);
    }),
    act('/accept-removals', acceptRemovalsShape, async ({ digest }) => {
      if (publisher.acceptRemovals(digest)) return done('removals accepted', ring);
      return { status: 409, error: 'What is missing is not what was confirmed. Look at the list again.' };
    }),
  ];
}

function act<Shape extends z.ZodType>(path: string, shape: Shape, work: (wish: z.output<Shape>) => Promise<Done>): Act {
  return {
    path,
    read(body) {
      const wish = shape.safeParse(body);
      if (wish.success) return () => work(wish.data);
      const fields = wish.error.issues.map(({ path: field }) => field.join('.') || 'body');
      return `${path} was asked with something missing or wrong: ${[...new Set(fields)].join(', ')}.`;
    },
  };
}
