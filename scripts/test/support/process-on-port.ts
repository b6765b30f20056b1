import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/**
 * The process that listens on a port of this machine; only on Linux.
 * @throws when there is none, or it is somebody else's
 */
export function processOnPort(port: number): number {
  const socket = `socket:[${socketOn(port)}]`;
  for (const name of readdirSync('/proc')) {
    if (/^\d+$/.test(name) && openFiles(Number(name)).includes(socket)) return Number(name);
  }
  throw new Error(`No process of ours listens on port ${port}.`);
}

/** Number of the listening socket, from the kernel's list: the address is the second column, the state the fourth. */
function socketOn(port: number): string {
  const ending = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  const listening = '0A';
  for (const list of ['/proc/net/tcp', '/proc/net/tcp6']) {
    for (const line of readFileSync(list, 'utf8').split('\n')) {
      const columns = line.trim().split(/\s+/);
      if (columns[1]?.endsWith(ending) && columns[3] === listening) return columns[9] ?? '';
    }
  }
  throw new Error(`Nobody listens on port ${port}.`);
}

function openFiles(id: number): string[] {
  return orNothing(() => readdirSync(`/proc/${id}/fd`)).flatMap((file) =>
    orNothing(() => [readlinkSync(`/proc/${id}/fd/${file}`)]),
  );
}

/** The process is gone meanwhile, or a file of it, or it is not ours to look into. */
function orNothing(look: () => string[]): string[] {
  try {
    return look();
  } catch {
    return [];
  }
}
