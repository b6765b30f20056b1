import path from 'node:path';
import type { Company } from '../processes/company.ts';
import { waitUntil } from '../processes/wait-until.ts';
import { repository } from '../settings/places.ts';
import type { Settings } from '../settings/settings.ts';

/** Starts the server of the site and waits until it answers, be it that there is nothing to show yet. */
export async function startServer(settings: Settings, company: Company): Promise<void> {
  const log = path.join(settings.places.logs, 'server.log');
  company.start({
    name: 'The server of the site',
    arguments: [path.join(repository, 'scripts/serve.ts')],
    folder: repository,
    environment: { ...process.env, ...settings.environment, NODE_ENV: 'production' },
    log,
  });
  await company.during((signal) =>
    waitUntil(() => isAnswering(settings), {
      milliseconds: 20_000,
      signal,
      otherwise: `The server of the site has not answered within 20 seconds. What it is doing is in ${log}.`,
      every: 30,
    }),
  );
}

async function isAnswering({ ports, siteUrl }: Settings): Promise<true | undefined> {
  const home = `http://127.0.0.1:${ports.site}${new URL(siteUrl).pathname}`;
  try {
    const { status } = await fetch(home, { method: 'HEAD', signal: AbortSignal.timeout(2000) });
    return status === 200 || status === 503 || undefined;
  } catch {
    return undefined;
  }
}
