import { readdirSync, readFileSync } from 'node:fs';

/** Programs of the newsroom, by what is in their command line. */
const programs = { Strapi: '@strapi', Publisher: 'publish/resident.ts', 'Server of the site': 'scripts/serve.ts' };

/**
 * Most memory that each program of the newsroom at `data` has held so far, in megabytes. Linux only: elsewhere nothing
 * is said.
 */
export function peakMemory(data: string): Record<string, number> {
  const peaks: Record<string, number> = {};
  for (const pid of processes()) {
    if (!read(`/proc/${pid}/environ`).includes(`NEWSROOM_DATA=${data}`)) continue;
    const command = read(`/proc/${pid}/cmdline`);
    const program = Object.entries(programs).find(([, part]) => command.includes(part))?.[0];
    const kilobytes = /VmHWM:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1];
    if (program && kilobytes) peaks[program] = Math.round(Number(kilobytes) / 1024);
  }
  return peaks;
}

function processes(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

/** Empty when the process has ended in the meantime. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
