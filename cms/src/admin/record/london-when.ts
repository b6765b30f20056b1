import { londonDay, londonTime } from '../../newsroom/london-day';
import { londonDate } from '../../site-content/london-date';

/**
 * When something was, by the clocks in London wherever the editor is: `today at 12:04`, `yesterday at 12:04` or
 * `on 13 May 2026 at 12:04`.
 *
 * @param at ISO 8601.
 */
export function londonWhen(at: string, now: Date): string {
  const instant = new Date(at);
  return `${day(instant, now)} at ${londonTime(instant)}`;
}

function day(instant: Date, now: Date): string {
  const name = londonDay(instant);
  if (name === londonDay(now)) return 'today';
  return name === londonDay(noonBefore(now)) ? 'yesterday' : `on ${name}`;
}

/** Noon of the day before: on that day even when it, or the present one, has 23 or 25 hours. */
function noonBefore(now: Date): Date {
  const noon = new Date(`${londonDate(now)}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() - 1);
  return noon;
}
