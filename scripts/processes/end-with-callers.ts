import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/**
 * Ends this process, as a polite signal would, when a program that it was started through is gone. `npm start` runs npx,
 * which runs pnpm, which runs us, with shells in between: whoever ends npm alone would otherwise leave us behind.
 */
export function endWithCallers(): void {
  const callers = packageManagersAbove(process.ppid);
  if (callers.length === 0) return;
  setInterval(() => {
    if (!callers.every(isRunning)) process.kill(process.pid, 'SIGTERM');
  }, 1000).unref();
}

/** The processes from `id` upwards to the outermost package manager. Whoever called that one may come and go. */
function packageManagersAbove(id: number): number[] {
  const chain: { id: number; isManager: boolean }[] = [];
  for (let next = id; next > 1; ) {
    const found = describe(next);
    // They call themselves by these names, whatever program they are run by.
    const isManager = /^(npm|npx|pnpm)\b/.test(found.command);
    if (!isManager && !/^(\S*\/)?sh -c /.test(found.command)) break;
    chain.push({ id: next, isManager });
    next = found.parent;
  }
  return chain.slice(0, chain.findLastIndex(({ isManager }) => isManager) + 1).map((each) => each.id);
}

interface Described {
  parent: number;
  command: string;
}

function describe(id: number): Described {
  try {
    return existsSync('/proc/self/stat') ? fromProc(id) : fromPs(id);
  } catch {
    // No such process, or a system that tells neither way: then there is nothing to watch.
    return { parent: 0, command: '' };
  }
}

function fromProc(id: number): Described {
  const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
  // The second field is a name in brackets, which may hold anything; the fourth is the parent.
  const parent = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
  const command = readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ');
  return { parent: Number(parent), command };
}

function fromPs(id: number): Described {
  const told = execFileSync('ps', ['-o', 'ppid=,args=', '-p', `${id}`], { encoding: 'utf8' });
  const [, parent, command] = /(\d+) +(.*)/.exec(told) ?? [];
  return { parent: Number(parent), command: command ?? '' };
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}
