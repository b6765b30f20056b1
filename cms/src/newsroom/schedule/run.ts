import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { exportedTypes } from '../../site-content/types';
import { whyRefused } from '../why-refused';
import { type DueItem, dueItems, hasSchedule, type TimeField } from './due-items';
import { goLive } from './go-live';
import { keepRefused, type Refused } from './refused';
import { takeDownInTime } from './take-down';

/** Take-downs first: nothing goes live that is to be gone already. */
const steps: readonly { field: TimeField; act(strapi: Core.Strapi, item: DueItem): Promise<void> }[] = [
  { field: 'takeDownAt', act: takeDownInTime },
  { field: 'goLiveAt', act: goLive },
];

/**
 * Does everything whose time has come, item by item: one that is refused holds up no other. However many do this at
 * once, in this process or another, each item is published or taken down once.
 */
export async function runSchedule(strapi: Core.Strapi): Promise<void> {
  const refused: Refused[] = [];
  const types = exportedTypes.filter((type) => hasSchedule(strapi, type));
  for (const { field, act } of steps) {
    for (const type of types) {
      for (const item of await dueItems(strapi, type, field)) {
        try {
          await act(strapi, item);
        } catch (error) {
          refused.push({ item, field, why: whyRefused(error) });
        }
        // Others get their turn, and the database driver can let go of what it no longer needs.
        await setImmediate();
      }
    }
  }
  keepRefused(strapi, refused);
}
