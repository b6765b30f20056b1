import { existsSync, readFileSync } from 'node:fs';
import { waitUntil } from '../../processes/wait-until.ts';

/** The process id that a program has printed into its log, as soon as it has. */
export function processId({ log }: { log: string }): Promise<number> {
  const read = async (): Promise<number | undefined> =>
    existsSync(log) ? Number.parseInt(readFileSync(log, 'utf8'), 10) || undefined : undefined;
  return waitUntil(read, { milliseconds: 10_000, otherwise: 'It did not say who it is.', every: 20 });
}

export function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

/** Waits until a process is gone; fails when it stays. */
export async function isGone(id: number): Promise<void> {
  const gone = async (): Promise<true | undefined> => !isRunning(id) || undefined;
  await waitUntil(gone, { milliseconds: 5000, otherwise: 'It is still there.' });
}
