import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Takes a lock that nobody else on this machine can take at the same time. The operating system holds it (through SQLite)
 * and lets it go when this process ends, however it ends, so there is never an old lock to clear away.
 * @returns how to let it go, or nothing when someone else has it
 */
export function takeLock(file: string): (() => void) | undefined {
  const lock = new DatabaseSync(file, { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return () => lock.close();
  } catch {
    lock.close();
    return undefined;
  }
}

/**
 * Does `work` while holding the lock; waits for it first, however long the one who has it may need.
 * @param signal ends the waiting by throwing; once it has the lock, `work` itself has to listen
 */
export async function whileLocked<T>(file: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  let letGo = takeLock(file);
  while (!letGo) {
    await pause(200, undefined, { ...(signal && { signal }) });
    letGo = takeLock(file);
  }
  try {
    return await work();
  } finally {
    letGo();
  }
}
