import type { Core } from '@strapi/strapi';
import { everyMinute } from '../setup/every-minute';
import { alertAddresses } from './addresses';
import { createWatch } from './watch';

/**
 * Begins to look for trouble every minute, half a minute after the schedule has had its turn, and to tell somebody of it.
 *
 * @throws One sentence for the operator, when a setting of it can't be used: better at the start than on the day.
 */
export function startAlerts(strapi: Core.Strapi): void {
  alertAddresses();
  everyMinute(strapi, {
    second: 30,
    work: createWatch(strapi, () => new Date()),
    trouble: 'The newsroom could not look for trouble; it looks again within a minute.',
  });
}
