import { londonDay } from '../../newsroom/london-day';
import type { Draft } from '../draft';
import type { Finding } from '../finding';
import type { AdviceLookUps } from '../look-ups';

/** A day on which something has happened, and that is still to come: usually a year was mistyped. */
export function dayToCome({ days }: Draft, { today }: AdviceLookUps): Finding[] {
  return days
    .filter(({ day }) => day > today)
    .map(({ path, where, day }) => ({
      rule: 'day-to-come',
      level: 'advice',
      path,
      where,
      how: `${londonDay(new Date(day))} is still to come. Is that the day you mean?`,
    }));
}
