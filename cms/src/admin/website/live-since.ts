import { londonDay, londonTime } from '../../newsroom/london-day';

/**
 * `Live since 12:04` for today, `Live since 13 May 2026, 12:04` for any other day; the time in Britain, wherever the
 * editor is.
 *
 * @param since ISO 8601.
 */
export function liveSince(since: string, now: Date): string {
  const instant = new Date(since);
  const day = londonDay(instant);
  return day === londonDay(now) ? `Live since ${londonTime(instant)}` : `Live since ${day}, ${londonTime(instant)}`;
}
