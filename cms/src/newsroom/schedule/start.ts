import type { Core } from '@strapi/strapi';
import { runSchedule } from './run';

/** Name of the job among Strapi's. */
const scheduleJob = 'newsroom-schedule';

const everyMinute = '* * * * *';

/**
 * Begins to look at the schedule, at the full minute. The first look is at once: what came due while the newsroom was
 * not running is done before anybody can ask for it.
 */
export async function startSchedule(strapi: Core.Strapi): Promise<void> {
  const look = oneAtATime(strapi);
  strapi.cron.add({ [scheduleJob]: { task: look, options: { rule: everyMinute, tz: 'Europe/London' } } });
  await look();
}

/** Strapi does not wait for one run before it begins the next. A look never throws: it would take the start with it. */
function oneAtATime(strapi: Core.Strapi): () => Promise<void> {
  let running = false;
  return async () => {
    if (running) return;
    running = true;
    try {
      await runSchedule(strapi);
    } catch (error) {
      strapi.log.error(`The schedule could not be read; it is tried again within a minute. ${error}`);
    } finally {
      running = false;
    }
  };
}
