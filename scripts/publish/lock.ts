import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { takeLock as lockFile } from '../processes/lock.ts';
import type { Folders } from './folders.ts';

/** Someone else is publishing. Try again when they are done. */
export class Locked extends Error {
  override name = 'Locked';
  /** Who holds the lock, such as "the resident publisher (process 4711), since …". */
  readonly holder: string;

  constructor(holder: string) {
    super(
      `The site is being published already by ${holder}. Only one publisher works at a time: wait until it is done, then try again.`,
    );
    this.holder = holder;
  }
}

const holderShape = z.object({ who: z.string(), pid: z.number(), since: z.string() });
type Holder = z.infer<typeof holderShape>;

/**
 * One publisher at a time, by a lock that dies with its holder. It is held for one publish, not for the life of the
 * resident publisher, so that an operator's `site:publish` gets its turn in between.
 *
 * @param who said to whoever finds it taken, for example "the resident publisher"
 * @returns a function that gives the lock back
 * @throws {Locked} says who holds it, and since when
 */
export function takeLock(folders: Folders, who: string): () => void {
  mkdirSync(folders.publisher, { recursive: true });
  const note = join(folders.publisher, 'lock-holder.json');
  const release = lockFile(join(folders.publisher, 'lock'));
  if (release === undefined) throw new Locked(inWords(readHolder(note)));
  const holder: Holder = { who, pid: process.pid, since: new Date().toISOString() };
  writeFileSync(note, JSON.stringify(holder));
  return release;
}

/** Only for the message: the lock itself never depends on this file. */
function readHolder(note: string): Holder | null {
  try {
    return holderShape.parse(JSON.parse(readFileSync(note, 'utf8')));
  } catch {
    return null;
  }
}

function inWords(holder: Holder | null): string {
  return holder ? `${holder.who} (process ${holder.pid}), since ${holder.since}` : 'another process';
}
