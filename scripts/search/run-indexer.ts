import { spawn } from 'node:child_process';
import path from 'node:path';
import { endsWithParent } from '../processes/ends-with-parent.ts';
import { OperatorError } from '../terminal/operator-error.ts';

/**
 * Makes an index, see `makeIndex`, in a process of its own and with what is left of the machine: it neither holds up a publish,
 * nor takes the publisher along when it fails. When Pagefind's own program ends too soon its answers never come; the process then
 * has nothing left to wait for and ends, which this one could not.
 *
 * @param signal ends it at once, together with Pagefind's own program
 * @returns how many pages can be found, once nothing of it runs any more
 * @throws {OperatorError | Error} what went wrong, or the reason of the signal
 */
export async function runIndexer(site: string, folder: string, signal: AbortSignal): Promise<number> {
  signal.throwIfAborted();
  const child = spawn(process.execPath, [...endsWithParent, script, site, folder], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that both programs can be ended together.
    detached: true,
  });
  const end = (): void => killGroup(child.pid);
  signal.addEventListener('abort', end, { once: true });
  try {
    let printed = '';
    let complaint = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => (printed += part));
    child.stderr.setEncoding('utf8').on('data', (part: string) => (complaint += part));
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      // Comes after both have closed what they print to.
      child.once('close', resolve);
    });
    signal.throwIfAborted();
    if (code !== 0) throw new OperatorError(failed(complaint.trim().split('\n', 2).join(' ') || `code ${code}`));
    return Number(printed);
  } finally {
    signal.removeEventListener('abort', end);
  }
}

const script = path.join(import.meta.dirname, 'make-index.ts');

function failed(why: string): string {
  return `The index of the search could not be made (${why}). Operator: make sure that there is room on the disk, and memory: about 250 MB for a thousand pages, and 1.2 GB for five thousand and more.`;
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself. Where there are no process groups (Windows), it is left to do so.
  }
}
