import type { Core } from '@strapi/strapi';
import { everyMinute } from '../setup/every-minute';
import { finishErasing } from './finish-erasing';

/**
 * Finishes what was being erased when the newsroom was ended, or what could not be finished then: now, and every minute
 * until it is done. Never throws: it would take the start with it.
 */
export async function resumeErasing(strapi: Core.Strapi): Promise<void> {
  const resume = everyMinute(strapi, {
    second: 15,
    work: () => finishErasing(strapi),
    trouble: 'Personal information is not wholly erased yet; it is tried again every minute.',
  });
  await resume();
}
