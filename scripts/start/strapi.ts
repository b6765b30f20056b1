import path from 'node:path';
import { strapiCommand } from '../build/build-cms.ts';
import type { Company } from '../processes/company.ts';
import { waitUntil } from '../processes/wait-until.ts';
import { accountsEnvironment, type FirstAccounts } from '../settings/first-accounts.ts';
import { repository } from '../settings/places.ts';
import type { Settings } from '../settings/settings.ts';

/**
 * Starts Strapi and waits until it answers. With `accounts` it makes the first two, while it has none at all.
 * @param app where its code is; our own, if nothing is said
 */
export async function startStrapi(
  settings: Settings,
  accounts: FirstAccounts | undefined,
  company: Company,
  app = path.join(repository, 'cms'),
) {
  const { places, ports, environment } = settings;
  const log = path.join(places.logs, 'strapi.log');
  company.start({
    name: 'Strapi',
    arguments: [strapiCommand, 'start'],
    folder: app,
    environment: {
      ...process.env,
      ...environment,
      ...(accounts && accountsEnvironment(accounts)),
      NODE_ENV: 'production',
    },
    log,
  });
  await company.during((signal) =>
    waitUntil(() => isHealthy(ports.cms), {
      milliseconds: 120_000,
      signal,
      otherwise: `Strapi has not answered within two minutes. What it is doing is in ${log}.`,
    }),
  );
}

async function isHealthy(port: number): Promise<true | undefined> {
  try {
    const { status } = await fetch(`http://127.0.0.1:${port}/_health`, { signal: AbortSignal.timeout(2000) });
    return status === 204 || undefined;
  } catch {
    return undefined;
  }
}
