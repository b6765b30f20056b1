import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Status } from '../../publish/status.ts';
import { freePort } from '../../start/ports.ts';
import type { SmallNewsroom } from './small-newsroom.ts';
import { siteToken } from './strapi-stand-in.ts';

/** The resident publisher as `npm start` runs it: in a process of its own, so that the system can refuse it things. */
export interface ResidentProcess {
  pid: number;
  ring(): Promise<number>;
  status(): Promise<Status>;
  /** Why the live site is not what Strapi publishes; empty when it is. */
  problem(): Promise<string>;
}

export interface ResidentProcessOptions {
  /** A program, with its arguments, that starts Node in some special way. */
  through?: readonly string[];
  environment?: Record<string, string>;
}

/** Starts it; it looks at once. It ends with the test. */
export async function startResidentProcess(
  { data, settings, strapi }: SmallNewsroom,
  { through = [], environment = {} }: ResidentProcessOptions = {},
): Promise<ResidentProcess> {
  const port = await freePort();
  const [program = process.execPath, ...words] = [...through, process.execPath];
  const child = spawn(program, [...words, join(import.meta.dirname, '../../publish/resident.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      NEWSROOM_DATA: data,
      CMS_URL: strapi.url,
      SITE_URL: settings.siteUrl,
      PUBLISHER_PORT: String(port),
      SITE_CONTENT_TOKEN: siteToken,
      PUBLISHER_SECRET: 'secret',
      ...environment,
    },
  });
  onTestFinished(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  });
  // Its first line says that it listens. One that ends without a word has said why on this terminal.
  await Promise.race([once(child.stdout, 'data'), once(child.stdout, 'end')]);
  child.stdout.resume();
  const ask = (path: string, method: string): Promise<Response> =>
    fetch(`http://127.0.0.1:${port}${path}`, { method, headers: { authorization: 'Bearer secret' } });
  const status = async (): Promise<Status> => {
    const told: Status = await (await ask('/status', 'GET')).json();
    return told;
  };
  return {
    pid: child.pid ?? 0,
    ring: async () => (await ask('/ring', 'POST')).status,
    status,
    problem: async () => (await status()).problem?.message ?? '',
  };
}
