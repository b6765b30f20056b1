import type { Core } from '@strapi/strapi';
import { everyMinute } from '../../setup/every-minute';
import { runSchedule } from './run';

/**
 * Begins to look at the schedule, at the full minute. The first look is at once: what came due while the newsroom was
 * not running is done before anybody can ask for it.
 */
export async function startSchedule(strapi: Core.Strapi): Promise<void> {
  const look = everyMinute(strapi, {
    second: 0,
    work: () => runSchedule(strapi),
    trouble: 'The schedule could not be read; it is tried again within a minute.',
  });
  await look();
}
