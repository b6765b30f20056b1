import { keepIndex } from '../search/keep-index.ts';
import { requiredSetting } from '../settings/required-setting.ts';
import { readSettings, type Settings } from '../settings/settings.ts';
import { runCommand } from '../terminal/run-command.ts';
import { createActs } from './doorbell/acts.ts';
import { startDoorbell } from './doorbell/doorbell.ts';
import { type Log, logLine } from './log.ts';
import { preparePublishing } from './prepare-publishing.ts';
import { createPublisher } from './publisher.ts';
import { startWatch } from './watch.ts';

export interface Resident {
  /** Where it listens on this machine. */
  port: number;
  /** Finishes what readers already see, gives up what they do not, and ends. */
  stop(): Promise<void>;
}

/** How often Strapi is asked when nobody rings. */
const askEveryMs = 3_000;

/** Starts the publisher that keeps the live site equal to what Strapi publishes, for as long as it runs. */
export async function startResident(settings: Settings, log: Log): Promise<Resident> {
  const newsroom = await preparePublishing(settings, 'the resident publisher');
  const index = keepIndex(newsroom.folders, log);
  const publisher = createPublisher(newsroom, log, index);
  // The port comes first: a second publisher must end with a sentence and not begin to work. The watch looks once at its
  // start, so a ring that comes before it is not lost.
  let ring = (): void => {};
  let interrupt = (): void => {};
  const doorbell = await startDoorbell({
    port: settings.ports.publisher,
    secret: requiredSetting(settings, 'PUBLISHER_SECRET'),
    ring: () => ring(),
    acts: createActs({ newsroom, publisher, ring: () => ring(), interrupt: () => interrupt(), log }),
    status: publisher.status,
    log,
  });
  const watch = startWatch({ look: publisher.look, changed: publisher.changed, everyMs: askEveryMs });
  ring = watch.ring;
  interrupt = watch.interrupt;
  log('listening', { port: doorbell.port, code: newsroom.bundle.codeVersion.slice(0, 12) });
  return {
    port: doorbell.port,
    async stop() {
      await watch.stop();
      await index.stop();
      await doorbell.stop();
    },
  };
}

if (import.meta.main) {
  await runCommand(async () => {
    const resident = await startResident(readSettings(process.env), logLine);
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.once(signal, () => {
        logLine('stopping', { signal });
        resident.stop().then(() => logLine('stopped'));
      });
    }
  });
}
