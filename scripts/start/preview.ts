import path from 'node:path';
import type { Company } from '../processes/company.ts';
import { waitUntil } from '../processes/wait-until.ts';
import { repository } from '../settings/places.ts';
import type { Settings } from '../settings/settings.ts';

/** Starts the process that shows previews and waits until it answers. */
export async function startPreview(settings: Settings, company: Company): Promise<void> {
  const log = path.join(settings.places.logs, 'preview.log');
  company.start({
    name: 'The preview',
    arguments: [path.join(repository, 'scripts/preview.ts')],
    folder: repository,
    environment: { ...process.env, ...settings.environment, NODE_ENV: 'production' },
    log,
  });
  await company.during((signal) =>
    waitUntil(() => isAnswering(settings), {
      milliseconds: 30_000,
      signal,
      otherwise: `The preview has not answered within 30 seconds. What it is doing is in ${log}.`,
      every: 30,
    }),
  );
}

async function isAnswering({ ports }: Settings): Promise<true | undefined> {
  try {
    await fetch(`http://127.0.0.1:${ports.preview}/`, { method: 'HEAD', signal: AbortSignal.timeout(2000) });
    return true;
  } catch {
    return undefined;
  }
}
